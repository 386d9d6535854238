/** Values that the till has shown, for inputs that it may believe. */
export interface Harvest {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** Texts that no view shows, and rows of the bridge ask for. No PIN among them is anybody's. */
const TEXTS = [
  '2026-11-20',
  '2026-11-21',
  'abc',
  'as agreed',
  '9731',
  '40621',
  'ABCD-1234',
  '127.0.0.1',
  '7',
];
const NUMBERS = [0, 1, 2, 3, 10, 50, 100, 499, 500, 1_000, 5_000, 200_000, 1_795_269_287_123];

/** Everything in there that is a text or a number, once. */
export function harvestOf(seen: unknown): Harvest {
  const texts = new Set(TEXTS);
  const numbers = new Set(NUMBERS);
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'number') numbers.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(seen);
  return { texts: [...texts], numbers: [...numbers] };
}
