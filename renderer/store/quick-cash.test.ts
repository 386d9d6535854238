import { describe, expect, it } from 'vitest';
import { money } from '#shared/money.ts';
import { quickCash, quickCashRoom } from './quick-cash.ts';

const amounts = (due: number, currency = 'USD') => quickCash(money(due, currency)).map((m) => m.amount);

describe('quickCash', () => {
  it('offers the exact amount, then each note that covers it', () => {
    expect(amounts(1295)).toEqual([1295, 1500, 2000, 5000, 10000]);
  });

  it('does not repeat an amount that is a note itself', () => {
    expect(amounts(2000)).toEqual([2000, 5000, 10000]);
    expect(amounts(500)).toEqual([500, 1000, 2000, 5000, 10000]);
  });

  it('rounds far above the largest note', () => {
    expect(amounts(12345)).toEqual([12345, 12500, 13000, 14000, 15000, 20000]);
  });

  it('knows currencies without a minor unit and with three digits', () => {
    expect(amounts(12, 'JPY')).toEqual([12, 15, 20, 50, 100]);
    expect(amounts(1250, 'KWD')).toEqual([1250, 5000, 10000, 20000, 50000, 100000]);
  });

  it('never suggests less than the due', () => {
    for (let due = 1; due < 30000; due += 37) expect(Math.min(...amounts(due))).toBe(due);
  });
});

it('offers fewer amounts where each is long, so that every one fits its key', () => {
  expect(['8.65', '1,234.56', '16,464.76', '1,234,567.89'].map(quickCashRoom)).toEqual([5, 5, 3, 3]);
});
