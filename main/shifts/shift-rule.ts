import { AppFailure } from '#shared/app-error.ts';
import type { ShiftSettings } from '#shared/shift.ts';
import type { Fact } from '../journal/facts.ts';
import { MOVES_WITHOUT_CARD } from '../journal/tender-facts.ts';
import type { Books } from '../sales/books.ts';

/** What begins to move money. What VINR or a supervisor says about money that is under way is always written down. */
const NEEDS_SHIFT: ReadonlySet<Fact['type']> = new Set([
  ...MOVES_WITHOUT_CARD,
  'payment.intended',
  'modification.intended',
  'drawer.moved',
]);

/** Throws `shift.needed` for facts that begin to move money while no shift is open, where the shop requires one. */
export const shiftRule =
  ({ mode }: Pick<ShiftSettings, 'mode'>) =>
  ({ shifts }: Pick<Books, 'shifts'>, facts: readonly Fact[]): void => {
    if (mode === 'off' || shifts.current !== null) return;
    if (facts.some(({ type }) => NEEDS_SHIFT.has(type))) throw new AppFailure('shift.needed');
  };
