import type { Money } from '#shared/money.ts';
import { add, money, subtract, zero } from '#shared/money.ts';
import type { DrawerAccount, DrawerMove, OpenItem, Pieces, ShiftCount, ShiftMatch } from '#shared/shift.ts';
import type { ShiftId } from '#shared/ids.ts';
import type {
  DrawerMoved,
  ShiftClosed,
  ShiftCounted,
  ShiftMatched,
  ShiftOpened,
} from '../journal/shift-facts.ts';
import { Takings } from './takings.ts';

/** One shift of this till, folded from its facts. Once closed it never changes, but for `later`. */
export interface Shift {
  readonly id: ShiftId;
  readonly number: number;
  /** Wall times, ms; for people only. */
  readonly openedAt: number;
  readonly openedBy: string | null;
  readonly float: Money;
  readonly floatCounts: readonly Pieces[];
  readonly moves: readonly DrawerMove[];
  readonly noSales: number;
  /** Grows while the shift is open. */
  readonly takings: Takings;
  /** What moved after the shift before was closed and before this one was opened; null for the first. */
  readonly between: Takings | null;
  /** What each count came out at, in order. */
  readonly differences: readonly Money[];
  readonly match: ShiftMatch | null;
  readonly end: ShiftEnd | null;
  /** The latest comparison after the close. */
  readonly later: ShiftMatch | null;
}

export interface ShiftEnd extends ShiftCount {
  readonly at: number;
  /** What was not settled then. */
  readonly open: readonly OpenItem[];
}

export function openedShift(fact: ShiftOpened, at: number, between: Takings | null): Shift {
  return {
    id: fact.shiftId,
    number: fact.number,
    openedAt: at,
    openedBy: fact.by,
    float: fact.float,
    floatCounts: fact.counts,
    moves: [],
    noSales: 0,
    takings: new Takings(fact.float.currency),
    between,
    differences: [],
    match: null,
    end: null,
    later: null,
  };
}

export function withMove(shift: Shift, fact: DrawerMoved, at: number): Shift {
  const { kind, amount, reason, words, by, grantedBy = null } = fact;
  return { ...shift, moves: [...shift.moves, { kind, amount, reason, words, by, grantedBy, at }] };
}

export const withCount = (shift: Shift, { difference }: ShiftCounted): Shift => ({
  ...shift,
  differences: [...shift.differences, difference],
});

export function withMatch(shift: Shift, fact: ShiftMatched, at: number): Shift {
  const { agreed, waiting, booked, listed, rows } = fact;
  const match = { at, agreed, waiting, booked, listed, rows };
  return shift.end === null ? { ...shift, match } : { ...shift, later: match };
}

export function closedShift(shift: Shift, fact: ShiftClosed, at: number, open: readonly OpenItem[]): Shift {
  const { by, counts, counted, expected, difference, note, grantedBy = null } = fact;
  return { ...shift, end: { by, counts, counted, expected, difference, note, grantedBy, at, open } };
}

/** From the float to what should be in the drawer. */
export function drawerOf({ float, moves, takings }: Shift): DrawerAccount {
  const { currency } = float;
  const moved = (way: 'in' | 'out') =>
    moves
      .filter(({ kind }) => kind === way)
      .reduce((total, { amount }) => add(total, amount), zero(currency));
  const taken = money(takings.cash.taken, currency);
  const given = money(takings.cash.back, currency);
  const [into, out] = [moved('in'), moved('out')];
  const expected = subtract(add(add(float, into), taken), add(out, given));
  return { float, in: into, out, taken, given, expected };
}
