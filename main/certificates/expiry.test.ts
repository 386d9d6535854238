import { describe, expect, it } from 'vitest';
import { expiryNotice } from './expiry.ts';

const END = '2027-03-01T12:00:00.000Z';
const DAY_MS = 86_400_000;
const before = (days: number) => expiryNotice(END, Date.parse(END) - days * DAY_MS);

describe('the end of a certificate', () => {
  it.each([
    [60, 60, 60],
    [31, 60, 31],
    [30, 30, 30],
    [14.5, 30, 15],
    [14, 14, 14],
    [7, 7, 7],
    [2, 7, 2],
    [1, 1, 1],
    [0.001, 1, 1],
  ] as const)('%d days before: the warning of %d days, %d left', (days, threshold, daysLeft) => {
    expect(before(days)).toEqual({ kind: 'ending', threshold, daysLeft });
  });

  it('is nothing to speak of before that, and plain when it has come', () => {
    expect(before(60.001)).toEqual({ kind: 'fine' });
    expect(before(0)).toEqual({ kind: 'ended' });
    expect(before(-400)).toEqual({ kind: 'ended' });
  });
});
