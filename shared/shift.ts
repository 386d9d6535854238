import type { SaleId, ShiftId, TenderId } from './ids.ts';
import type { Money } from './money.ts';
import type { TaxRow } from './sale.ts';
import type { TenderKind } from './report.ts';

/** How many of one note or coin. `value`: minor units of one. */
export interface Pieces {
  readonly value: number;
  readonly pieces: number;
}

/** Why cash goes into a drawer or out of it without a sale. */
export const DRAWER_REASONS = {
  in: ['changeMoney', 'correction', 'other'],
  out: ['bankDrop', 'changeMoney', 'expense', 'tipsPaidOut', 'correction', 'other'],
} as const;
export type DrawerReason = (typeof DRAWER_REASONS)['in' | 'out'][number];

/** How a card payment's final word came; `none` when a person decided without one. */
export type WordPath = 'lan' | 'cloud' | 'none';

/** How often, and how much together. */
export interface Tally {
  readonly count: number;
  readonly amount: Money;
}

export interface TenderRow {
  readonly kind: TenderKind;
  /** A card's brand, a voucher's name; null for cash, and for a card that nobody read back. */
  readonly label: string | null;
  readonly count: number;
  /** Tips included. */
  readonly taken: Money;
  readonly back: Money;
}

/** What a shift came to. Counts and amounts may be below zero where it took back what an earlier one had counted. */
export interface ShiftSums {
  /** Sales that were paid, with tax. */
  readonly sales: Tally;
  /** The same without tax. */
  readonly net: Money;
  readonly tax: Money;
  /** Highest rate first. */
  readonly taxes: readonly TaxRow[];
  readonly discounts: Money;
  /** What prices that somebody changed took off. */
  readonly overrides: Money;
  /** Baskets given up with a reason. */
  readonly voids: Tally;
  readonly tenders: readonly TenderRow[];
  readonly tips: Money;
  /** What rounding cash to coins brought. */
  readonly rounding: Money;
  /** Given back after the sale was paid. */
  readonly refunds: Tally;
  /** Taken for sales that are not paid yet, less what paid ones had brought before this stretch. */
  readonly ahead: Money;
  /** More than paid sales ask for, or less: second payments, and words of banks that came late. */
  readonly astray: Money;
  readonly paths: readonly (Tally & { readonly path: WordPath })[];
  /** Card money that a terminal approved alone and the bank has not confirmed. */
  readonly provisional: Tally;
  /** Card money that counts because a supervisor said so. */
  readonly byHand: Tally;
}

/** How this shop keeps its drawers. */
export interface ShiftSettings {
  /** `required`: no money is taken while no shift is open. */
  readonly mode: 'required' | 'off';
  /** Whoever counts does not see what should be there until they have counted. */
  readonly blindCount: boolean;
  /** Notes and coins in minor units, largest first; null for those of the currency. */
  readonly denominations: readonly number[] | null;
  /** From this difference on, minor units, somebody must agree to a close. */
  readonly differenceLimit: number;
}

export const DEFAULT_SHIFTS: ShiftSettings = {
  mode: 'off',
  blindCount: false,
  denominations: null,
  differenceLimit: 500,
};

/** What the top of the screen knows of it. */
export interface ShiftState {
  readonly mode: ShiftSettings['mode'];
  /** Null while none is open. `since`: wall time, ms. */
  readonly open: { readonly number: number; readonly since: number; readonly by: string | null } | null;
}

/** The way from the float to what should be in the drawer now. */
export interface DrawerAccount {
  readonly float: Money;
  readonly in: Money;
  readonly out: Money;
  /** Cash taken less change. */
  readonly taken: Money;
  readonly given: Money;
  readonly expected: Money;
}

/** `at`: wall time, ms. */
export interface DrawerMove {
  readonly kind: 'in' | 'out';
  readonly amount: Money;
  readonly reason: DrawerReason;
  readonly words: string | null;
  readonly by: string | null;
  readonly grantedBy: string | null;
  readonly at: number;
}

/** Who has to do something about it. */
export type Owner =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'manager' }
  | { readonly kind: 'vinrSupport' }
  /** The till asks or compares again by itself. */
  | { readonly kind: 'till' };

/** What was not settled when a report was made. Its kind tells the next step. */
export type OpenItemKind =
  /** Asked of a card; no final word. */
  | 'payment'
  /** The same, and the quick questions are used up. */
  | 'attention'
  /** A terminal approved it alone; the bank has not spoken. */
  | 'provisional'
  /** A supervisor decided; the bank has not spoken. */
  | 'byHand'
  | 'refund'
  | 'capture'
  /** Held on a card and not taken. */
  | 'hold'
  | 'refundDue'
  /** A refund of a paid sale did not arrive. */
  | 'refundFailed'
  | 'receivable'
  | 'parked'
  /** A basket on screen or set aside, not paid. */
  | 'unpaid';

export interface OpenItem {
  readonly kind: OpenItemKind;
  readonly saleId: SaleId;
  readonly number: string;
  /** Null for a basket without a card. */
  readonly tenderId: TenderId | null;
  readonly amount: Money;
  readonly owner: Owner;
}

/** One thing on which the journal and VINR's lists do not agree. */
export interface MatchRow {
  readonly kind:
    | 'paymentNotListed'
    | 'paymentOtherAmount'
    | 'paymentNotInJournal'
    | 'refundNotListed'
    | 'refundOtherAmount'
    | 'refundNotInJournal';
  /** The till's reference or VINR's id: what support asks for. */
  readonly reference: string;
  /** Of the sale; null when this till knows none. */
  readonly number: string | null;
  readonly booked: Money | null;
  readonly listed: Money | null;
}

/** `at`: wall time of the comparison, ms. */
export interface ShiftMatch {
  readonly at: number;
  readonly agreed: number;
  readonly waiting: number;
  readonly booked: Money;
  readonly listed: Money;
  readonly rows: readonly MatchRow[];
}

/** How a shift was closed. */
export interface ShiftCount {
  readonly by: string | null;
  readonly counts: readonly Pieces[];
  readonly counted: Money;
  readonly expected: Money;
  readonly difference: Money;
  readonly note: string | null;
  readonly grantedBy: string | null;
}

/** X: how it stands now. Z: how it was at the close, the same for ever. */
export interface ShiftReport {
  readonly kind: 'x' | 'z';
  readonly shiftId: ShiftId;
  readonly number: number;
  readonly openedAt: number;
  readonly openedBy: string | null;
  /** Wall time, ms: now for an X, of the close for a Z. */
  readonly at: number;
  readonly floatCounts: readonly Pieces[];
  readonly sums: ShiftSums;
  /** What moved after the shift before was closed and before this one was opened; null when nothing did. */
  readonly between: ShiftSums | null;
  readonly drawer: DrawerAccount;
  readonly moves: readonly DrawerMove[];
  /** How often the drawer was opened with nothing to put in or take out. */
  readonly noSales: number;
  /** What each count that somebody was shown came out at. */
  readonly differences: readonly Money[];
  /** Null on an X. */
  readonly count: ShiftCount | null;
  readonly open: readonly OpenItem[];
  /** The latest comparison before `at`; null when VINR's lists had not been read. */
  readonly match: ShiftMatch | null;
  /** The latest one after the close, when it says something else; it is no part of the Z. */
  readonly later: ShiftMatch | null;
}

/** One row of the list of earlier shifts. */
export interface ClosedShift {
  readonly shiftId: ShiftId;
  readonly number: number;
  readonly openedAt: number;
  readonly closedAt: number;
  readonly closedBy: string | null;
  readonly counted: Money;
  readonly difference: Money;
  /** Open items that were carried forward. */
  readonly carried: number;
}

export interface ClosedShifts {
  readonly total: number;
  /** Latest first. */
  readonly shifts: readonly ClosedShift[];
}

/** What the page of the drawer shows. */
export interface ShiftDesk {
  /** Notes and coins in minor units, largest first. */
  readonly denominations: readonly number[];
  readonly differenceLimit: number;
  readonly open: OpenShift | null;
  /** How the open shift stands; null while none is open, and for who must not know before counting. */
  readonly x: ShiftReport | null;
}

/** What anybody may know of the open shift. */
export interface OpenShift {
  readonly shiftId: ShiftId;
  readonly number: number;
  /** Wall time, ms. */
  readonly since: number;
  readonly by: string | null;
  readonly float: Money;
  readonly moves: readonly DrawerMove[];
}

/** What a count came out at. */
export interface CountResult {
  readonly counted: Money;
  readonly expected: Money;
  readonly difference: Money;
}

/** Note by note, or as one sum. Minor units. */
export type Counted =
  | { readonly kind: 'pieces'; readonly pieces: readonly Pieces[] }
  | { readonly kind: 'sum'; readonly amount: number };
