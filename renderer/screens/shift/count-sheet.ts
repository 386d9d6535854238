import type { Counted } from '#shared/shift.ts';
import { entryAmount, pressEntry, type EntryKey } from '../../store/amount-entry.ts';

/** What has been typed while counting: a figure for each note and coin, or one for all of it. */
export interface CountSheet {
  readonly way: 'pieces' | 'sum';
  /** Figures as typed, by the value of one piece in minor units. */
  readonly pieces: ReadonlyMap<number, string>;
  readonly sum: string;
  /** The note or coin that the keypad types for. */
  readonly at: number;
}

export const emptySheet = (denominations: readonly number[]): CountSheet => ({
  way: 'pieces',
  pieces: new Map(),
  sum: '',
  at: denominations[0] ?? 1,
});

export const piecesOf = ({ pieces }: CountSheet, value: number): number =>
  entryAmount(pieces.get(value) ?? '');

/** Minor units. */
export function totalOf(sheet: CountSheet): number {
  if (sheet.way === 'sum') return entryAmount(sheet.sum);
  return [...sheet.pieces].reduce((total, [value, typed]) => total + value * entryAmount(typed), 0);
}

export const isEmpty = (sheet: CountSheet): boolean =>
  sheet.way === 'sum' ? sheet.sum === '' : sheet.pieces.size === 0;

export function typed(sheet: CountSheet, key: EntryKey): CountSheet {
  if (sheet.way === 'sum') return { ...sheet, sum: pressEntry(sheet.sum, key) };
  return withPieces(sheet, sheet.at, pressFigure(sheet.pieces.get(sheet.at) ?? '', key));
}

/** More pieces than anybody has are a slip of the finger. */
const MOST_DIGITS = 4;

function pressFigure(figure: string, key: EntryKey): string {
  const next = pressEntry(figure, key);
  return next.length > MOST_DIGITS ? figure : next;
}

/** One more or one less. */
export function stepped(sheet: CountSheet, value: number, by: 1 | -1): CountSheet {
  const count = Math.max(0, piecesOf(sheet, value) + by);
  return { ...withPieces(sheet, value, count === 0 ? '' : String(count)), at: value };
}

function withPieces(sheet: CountSheet, value: number, figure: string): CountSheet {
  const pieces = new Map(sheet.pieces);
  if (figure === '') pieces.delete(value);
  else pieces.set(value, figure);
  return { ...sheet, pieces };
}

/** The next note or coin below or above; the same at either end. */
export function moved(sheet: CountSheet, denominations: readonly number[], by: 1 | -1): CountSheet {
  const next = denominations[denominations.indexOf(sheet.at) + by];
  return next === undefined ? sheet : { ...sheet, at: next };
}

export const isAtLast = ({ at }: CountSheet, denominations: readonly number[]): boolean =>
  denominations.at(-1) === at;

export function countedBy(sheet: CountSheet): Counted {
  if (sheet.way === 'sum') return { kind: 'sum', amount: entryAmount(sheet.sum) };
  const pieces = [...sheet.pieces.keys()].map((value) => ({ value, pieces: piecesOf(sheet, value) }));
  return { kind: 'pieces', pieces };
}
