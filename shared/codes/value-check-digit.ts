/**
 * The check digit in front of a price or weight of four or five digits inside an EAN-13, by the weights that GS1's
 * General Specifications give for variable measure items of restricted circulation. Index is the digit.
 */
const TWO_MINUS = [0, 2, 4, 6, 8, 9, 1, 3, 5, 7];
const THREE = [0, 3, 6, 9, 2, 5, 8, 1, 4, 7];
const FIVE_PLUS = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9];
const FIVE_MINUS = [0, 5, 9, 4, 8, 3, 7, 2, 6, 1];

/** Null for a length that has no such check digit. */
export function valueCheckDigitOf(value: string): string | null {
  if (value.length === 4) {
    return String((3 * weighed(value, [TWO_MINUS, TWO_MINUS, THREE, FIVE_MINUS])) % 10);
  }
  if (value.length === 5) {
    const sum = weighed(value, [FIVE_PLUS, TWO_MINUS, FIVE_MINUS, FIVE_PLUS, TWO_MINUS]);
    return String(FIVE_MINUS.indexOf((10 - (sum % 10)) % 10));
  }
  return null;
}

const weighed = (value: string, weights: readonly (readonly number[])[]): number =>
  weights.reduce((sum, table, index) => sum + (table[Number(value.charAt(index))] ?? 0), 0);
