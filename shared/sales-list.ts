import type { ModificationId, RefundId, SaleId } from './ids.ts';
import type { Money } from './money.ts';
import type { ReceiptTender, SaleView } from './sale.ts';
import type { Original, ReturnableLine } from './returns.ts';

/** One row of the list of paid sales. */
export interface PaidSaleRow {
  readonly saleId: SaleId;
  readonly number: string;
  /** Wall time, ms. */
  readonly paidAt: number;
  readonly total: Money;
  /** How it was paid, as on the receipt. */
  readonly tenders: readonly ReceiptTender[];
  /** Given back to cards, as far as VINR has confirmed it. */
  readonly refunded: Money;
}

/** A page of that list, the sale that was paid last first. */
export interface SalesFound {
  readonly rows: readonly PaidSaleRow[];
  /** There are others behind them. */
  readonly more: boolean;
  /** A receipt code was typed that another till printed; null otherwise. */
  readonly elsewhere: { readonly till: string; readonly number: string } | null;
}

/** A paid sale to be looked into: what of its money may go back, and what each line cost. */
export interface PaidSale {
  readonly sale: SaleView;
  /** Wall time, ms. */
  readonly paidAt: number;
  /** What of each line may still come back. */
  readonly lines: readonly ReturnableLine[];
  /** Goods of it that came back in exchange for others. */
  readonly exchanged: readonly ExchangeRow[];
  /** The most that may still go back, whatever way. */
  readonly left: Money;
  /** The ways that paid and have something left, never more than `left`. */
  readonly originals: readonly Original[];
  /** What went back without a card, oldest first. */
  readonly plainRefunds: readonly PlainRefundView[];
  /** Refunds to cards that did not arrive, and that nothing was given in place of. */
  readonly undelivered: readonly ModificationId[];
  /** To be printed on its receipt: `receipt-code.ts`. */
  readonly code: string;
}

/** Goods that came back in another sale. Until that one is paid or given up they are held for it. */
export interface ExchangeRow {
  /** Of the other sale. */
  readonly number: string;
  readonly amount: Money;
  readonly standing: 'paid' | 'open' | 'parked';
}

export interface PlainRefundView {
  readonly id: RefundId;
  /** Null for cash, and for what went back as another sale was paid. */
  readonly method: string | null;
  /** Number of that sale; null otherwise. */
  readonly asSale: string | null;
  readonly amount: Money;
  /** Notes and coins, or the voucher, that were handed over. */
  readonly handed: Money;
  /** Who agreed to it. */
  readonly by: string | null;
  /** Wall time, ms. */
  readonly at: number;
}
