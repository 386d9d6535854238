/** Eight digits stay below the largest amount that the bridge accepts. */
const MOST_DIGITS = 8;

export type EntryKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '00' | 'erase' | 'clear';

/** Digits shift in from the right, as on every till: 1, 2, 9, 5 reads 12.95. */
export function pressEntry(entry: string, key: EntryKey): string {
  if (key === 'clear') return '';
  if (key === 'erase') return entry.slice(0, -1);
  const next = (entry + key).replace(/^0+/, '');
  return next.length > MOST_DIGITS ? entry : next;
}

/** Minor units. */
export const entryAmount = (entry: string): number => (entry === '' ? 0 : Number(entry));
