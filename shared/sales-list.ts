import type { SaleId } from './ids.ts';
import type { Money } from './money.ts';
import type { ReceiptTender, SaleView } from './sale.ts';
import type { SplitItem } from './split.ts';

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
  /** What the customer paid for each line, discounts and tax in it. They add up to the total. */
  readonly items: readonly SplitItem[];
}
