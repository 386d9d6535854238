/** What the digits of the keypad stand for, besides money (`amount-entry.ts`). */

/** Digits shift in from the right: 4, 8, 2 reads 0.482 kg. Grams, at most 999.999 kg. */
export const entryGrams = (entry: string): number => Math.min(999_999, Number(entry));

export const MOST_PIECES = 999;
export const MOST_PERCENT = 100;

/** 1 to 999 pieces; null while there is no such number. */
export function entryPieces(entry: string): number | null {
  const pieces = Number(entry);
  return pieces >= 1 && pieces <= MOST_PIECES ? pieces : null;
}

/** Whole percent as parts per million, 1 to 100; null while there is no such number. */
export function entryPpm(entry: string): number | null {
  const percent = Number(entry);
  return percent >= 1 && percent <= MOST_PERCENT ? percent * 10_000 : null;
}

/** Whether what is typed is beyond the most that may be, which is said where it would be confirmed. */
export const isBeyond = (entry: string, most: number): boolean => Number(entry) > most;
