import type { Folded } from '../bookmark/folded.ts';
import type { ShiftId } from '#shared/ids.ts';
import type { Shift } from './shift.ts';
import { Takings } from './takings.ts';

/** A shift written down without its takings, of which only the currency is told. */
export interface KeptShift extends Omit<Shift, 'takings' | 'between'> {
  readonly takings: string;
  readonly between: string | null;
}

export const keptShift = (shift: Shift): KeptShift => ({
  ...shift,
  takings: shift.takings.currency,
  between: shift.between?.currency ?? null,
});

export const recalledShift = (kept: KeptShift): Shift => ({
  ...kept,
  takings: new Takings(kept.takings),
  between: emptyTakings(kept.between),
});

export const emptyTakings = (currency: string | null): Takings | null =>
  currency === null ? null : new Takings(currency);

interface Shifts {
  readonly all: () => readonly Shift[];
  readonly find: (id: ShiftId) => Shift | null;
}

/** Of each shift one stretch of takings. */
export const foldedStretches = ({ all, find }: Shifts, of: (shift: Shift) => Takings | null): Folded => ({
  *pieces() {
    for (const shift of all()) for (const piece of of(shift)?.folded.pieces() ?? []) yield [shift.id, piece];
  },
  recall: (piece) => {
    const [id, own] = piece as readonly [ShiftId, unknown];
    const shift = find(id);
    if (shift === null) throw new Error(`No shift ${id} was written down`);
    of(shift)?.folded.recall(own);
  },
});
