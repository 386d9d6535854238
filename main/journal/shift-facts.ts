import type { ShiftId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { DrawerReason, MatchRow, Pieces } from '#shared/shift.ts';

/** A till's drawer: who opened it with what, what went in and out by hand, and what was counted in the end. */
export type ShiftFact = ShiftOpened | DrawerMoved | DrawerOpened | ShiftCounted | ShiftClosed | ShiftMatched;

export interface ShiftOpened {
  readonly type: 'shift.opened';
  readonly shiftId: ShiftId;
  /** Of this till: 1, 2, 3 … without gaps. */
  readonly number: number;
  /** Null on a till without staff. */
  readonly by: string | null;
  readonly float: Money;
  /** What the float was counted in; empty when only its sum was typed. */
  readonly counts: readonly Pieces[];
}

/** Cash put into the drawer or taken out, not by a sale. */
export interface DrawerMoved {
  readonly type: 'drawer.moved';
  /** Null: no shift was open. */
  readonly shiftId: ShiftId | null;
  readonly kind: 'in' | 'out';
  readonly amount: Money;
  readonly reason: DrawerReason;
  /** In the cashier's own words. */
  readonly words: string | null;
  readonly by: string | null;
  readonly grantedBy?: string;
}

/** Opened by hand, or for a float. That it opens for cash is told by the cash: nothing is on record twice. */
export interface DrawerOpened {
  readonly type: 'drawer.opened';
  /** `noSale`: with nothing to put in or take out. */
  readonly why: 'noSale' | 'shift';
  readonly by: string | null;
  readonly grantedBy?: string;
}

/** Somebody counted the drawer and was told the difference. The shift goes on. */
export interface ShiftCounted {
  readonly type: 'shift.counted';
  readonly shiftId: ShiftId;
  readonly by: string | null;
  readonly counted: Money;
  readonly expected: Money;
  readonly difference: Money;
}

/** The Z report is the fold of everything up to this entry. */
export interface ShiftClosed {
  readonly type: 'shift.closed';
  readonly shiftId: ShiftId;
  readonly by: string | null;
  /** Empty when only the sum was typed. */
  readonly counts: readonly Pieces[];
  readonly counted: Money;
  readonly expected: Money;
  /** Counted less expected: below zero when money is missing. */
  readonly difference: Money;
  /** Why, in the cashier's own words. */
  readonly note: string | null;
  /** Who allowed a difference above the limit. */
  readonly grantedBy?: string;
  /** Tenders whose money was not settled. */
  readonly carried: readonly TenderId[];
}

/** What this shift moved on cards was compared with VINR's lists, both ways. */
export interface ShiftMatched {
  readonly type: 'shift.matched';
  readonly shiftId: ShiftId;
  /** Payments and refunds on which both sides agree. */
  readonly agreed: number;
  /** Not listed by VINR yet and not late either: compared again later. */
  readonly waiting: number;
  /** By the journal and by VINR's lists: taken less given back. */
  readonly booked: Money;
  readonly listed: Money;
  readonly rows: readonly MatchRow[];
}
