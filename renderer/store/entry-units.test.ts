import { describe, expect, it } from 'vitest';
import { entryGrams, entryPieces, entryPpm, isBeyond, MOST_PERCENT, MOST_PIECES } from './entry-units.ts';

describe('what the keypad stands for', () => {
  it('is grams for a weight', () => {
    expect(entryGrams('482')).toBe(482);
    expect(entryGrams('')).toBe(0);
    expect(entryGrams('99999999')).toBe(999_999);
  });

  it('is pieces, one to 999', () => {
    expect([entryPieces('1'), entryPieces('999')]).toEqual([1, 999]);
    expect([entryPieces(''), entryPieces('1000')]).toEqual([null, null]);
  });

  it('is percent, one to a hundred', () => {
    expect([entryPpm('10'), entryPpm('100')]).toEqual([100_000, 1_000_000]);
    expect([entryPpm(''), entryPpm('101')]).toEqual([null, null]);
  });

  it('is too much beyond the most that may be, and not before anything is typed', () => {
    expect(['', '999', '1000'].map((entry) => isBeyond(entry, MOST_PIECES))).toEqual([false, false, true]);
    expect(['', '100', '101'].map((entry) => isBeyond(entry, MOST_PERCENT))).toEqual([false, false, true]);
  });
});
