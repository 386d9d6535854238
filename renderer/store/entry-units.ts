/** What the digits of the keypad stand for, besides money (`amount-entry.ts`). */

/** Digits shift in from the right: 4, 8, 2 reads 0.482 kg. Grams, at most 999.999 kg. */
export const entryGrams = (entry: string): number => Math.min(999_999, Number(entry));

/** 1 to 999 pieces; null while there is no such number. */
export function entryPieces(entry: string): number | null {
  const pieces = Number(entry);
  return pieces >= 1 && pieces <= 999 ? pieces : null;
}

/** Whole percent as parts per million, 1 to 100; null while there is no such number. */
export function entryPpm(entry: string): number | null {
  const percent = Number(entry);
  return percent >= 1 && percent <= 100 ? percent * 10_000 : null;
}
