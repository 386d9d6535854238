import type { LineId, SaleId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { SplitKind } from '#shared/sale.ts';

/** Money that is taken without a card, and how a bill is shared out. */
export type TenderFact = CashTaken | OtherTaken | TenderReturned | SplitPlanned | SplitDropped;

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
