import { describe, expect, it } from 'vitest';
import { entryAmount, pressEntry, type EntryKey } from './amount-entry.ts';

const typed = (...keys: EntryKey[]) => entryAmount(keys.reduce(pressEntry, ''));

describe('amount entry', () => {
  it('shifts digits in from the right', () => {
    expect(typed('1', '2', '9', '5')).toBe(1295);
    expect(typed('5', '00')).toBe(500);
  });

  it('ignores leading zeros and erases from the right', () => {
    expect(typed('0', '00', '7')).toBe(7);
    expect(typed('1', '2', 'erase')).toBe(1);
    expect(typed('1', '2', 'clear')).toBe(0);
  });

  it('stops at eight digits instead of dropping the first ones', () => {
    expect(typed('1', '2', '3', '4', '5', '6', '7', '8', '9')).toBe(12345678);
    expect(typed('1', '2', '3', '4', '5', '6', '7', '00')).toBe(1234567);
  });
});
