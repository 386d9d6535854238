import type { LineId, ModificationId, RefundId, SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { RefundReason } from '#shared/refund.ts';
import type { SplitKind } from '#shared/sale.ts';
import type { Goods } from './modification-facts.ts';

/** Money that is taken without a card, and how a bill is shared out. */
export type TenderFact =
  CashTaken | OtherTaken | TenderReturned | SplitPlanned | SplitDropped | PlainRefunded | ExchangeSettled;

/** Those that move money; the others plan it. */
export const MOVES_WITHOUT_CARD = [
  'cash.taken',
  'other.taken',
  'tender.returned',
  'cash.refunded',
  'other.refunded',
  'credit.refunded',
  'exchange.settled',
] as const satisfies readonly TenderFact['type'][];

/** `amount` + `rounding` = `received` − `change`. */
export interface CashTaken {
  readonly type: 'cash.taken';
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  /** What it pays of the sale. */
  readonly amount: Money;
  readonly received: Money;
  readonly change: Money;
  /** What rounding to coins put on top, below zero when it took off. Absent: nothing. */
  readonly rounding?: Money;
}

/** A gift card, a voucher, a transfer: taken by hand, for as much as it pays. */
export interface OtherTaken {
  readonly type: 'other.taken';
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly method: { readonly id: string; readonly label: string };
  readonly amount: Money;
  readonly reference: string | null;
}

/** Cash or another tender went back to the customer before the sale was paid. */
export interface TenderReturned {
  readonly type: 'tender.returned';
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  /** What was handed over. */
  readonly amount: Money;
  /** Who allowed it, by name; absent when nobody had to. */
  readonly grantedBy?: string;
}

export type PlainRefunded = CashRefunded | OtherRefunded | CreditRefunded;

/** Money of a paid sale that goes back without a card. */
interface Refunded extends Partial<Goods> {
  readonly refundId: RefundId;
  readonly saleId: SaleId;
  /** What of the sale's money goes back. */
  readonly amount: Money;
  readonly reason: RefundReason;
  /** A refund to a card that did not arrive: this one is in its place. */
  readonly insteadOf?: ModificationId;
  /** Who sold, by name; null where nobody signs in. */
  readonly by: string | null;
  /** Who allowed it, by name; absent when nobody had to. */
  readonly grantedBy?: string;
}

/** `amount` + `rounding` left the drawer. */
export interface CashRefunded extends Refunded {
  readonly type: 'cash.refunded';
  /** What rounding to coins put on top, below zero when it took off. Absent: nothing. */
  readonly rounding?: Money;
}

/** A voucher, a transfer: given by hand. */
export interface OtherRefunded extends Refunded {
  readonly type: 'other.refunded';
  readonly method: { readonly id: string; readonly label: string };
}

/**
 * Goods came back that goods of another sale had paid for: their worth goes back the way that sale was paid. Moves
 * nothing by itself: the other sale gives back as much, in the same decision.
 */
export interface CreditRefunded extends Refunded {
  readonly type: 'credit.refunded';
  readonly ofSaleId: SaleId;
  readonly ofNumber: string;
}

/** What came back was worth as much as what is taken, or more: the sale is paid by it, and `back` goes back. */
export interface ExchangeSettled {
  readonly type: 'exchange.settled';
  readonly saleId: SaleId;
  /** The sale that the goods were bought in: its money is what goes back. */
  readonly ofSaleId: SaleId;
  readonly back: Money;
}

/** How the customers share the bill. Replaces an earlier plan; holds only while the total stays what it was. */
export interface SplitPlanned {
  readonly type: 'split.planned';
  readonly saleId: SaleId;
  readonly by: SplitKind;
  /** In the order of paying; together what was due. */
  readonly shares: readonly Money[];
  /** The lines that the first share pays, when by item; else empty. */
  readonly lines: readonly LineId[];
  readonly total: Money;
  /** What had been brought before the plan was made. */
  readonly paidBefore: Money;
}

export interface SplitDropped {
  readonly type: 'split.dropped';
  readonly saleId: SaleId;
}
