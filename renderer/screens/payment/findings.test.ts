import { describe, expect, it } from 'vitest';
import { noFindings, saysOf, withDigits } from './findings.ts';

describe('what a supervisor found', () => {
  const found = noFindings(1295);

  it('says nothing until something is chosen', () => {
    expect(saysOf(found)).toBeNull();
    expect(saysOf({ ...found, kind: 'notCharged' })).toEqual({ kind: 'notCharged' });
  });

  it.each(['', '  ', 'no code', 'A-1'])('is not "approved" with the code %j', (authCode) => {
    expect(saysOf({ ...found, kind: 'charged', authCode })).toBeNull();
  });

  it('is approved with the code of the slip', () => {
    const says = saysOf({ ...found, kind: 'charged', authCode: ' A12345 ' });
    expect(says).toEqual({ kind: 'charged', captured: 1295, authCode: 'A12345' });
    expect(saysOf({ ...found, kind: 'charged', captured: 0, authCode: 'A1' })).toBeNull();
  });

  it.each([
    ['12.955', 12955],
    ['1.29', 129],
    ['', 0],
    ['1,234.56', 123456],
    ['1000000000', 100000000],
  ])('reads %s as the keypad would', (text, amount) => {
    expect(withDigits(text)).toBe(amount);
  });
});
