import type { Discount, Prices } from './discount.ts';
import type { LineId, ProductId, SaleId, TenderId, VariantId } from './ids.ts';
import type { Money } from './money.ts';
import type { PaymentView } from './payment.ts';
import type { ModificationView } from './refund.ts';
import type { ReturnLineView } from './returns.ts';

/** One sale: a basket, its tenders and its end. A snapshot; main makes a new one for every change. */
export interface SaleView {
  readonly id: SaleId;
  /** What cashier and customer call it, short and rising: `1042`. */
  readonly number: string;
  readonly phase: SalePhase;
  readonly lines: readonly LineView[];
  /** Off the whole basket, after the lines' own discounts. */
  readonly discount: Discount | null;
  readonly note: string | null;
  readonly customer: Customer | null;
  readonly totals: Totals;
  /** Cash is counted in whole steps of this many minor units; 1 where every unit has a coin. */
  readonly cashStep: number;
  /** Whose turn it is, when the customers share the bill; null when they do not, or all of it is paid. */
  readonly split: SplitView | null;
  readonly tenders: readonly TenderView[];
  /** What tenders have brought towards the total, tips and what was given back not counted. */
  readonly paid: Money;
  /** Goods of an earlier sale that came back in exchange. */
  readonly returns: readonly ReturnLineView[];
  /** What those are worth to this sale. */
  readonly credit: Money;
  /** What goes back because they are worth more, until that is settled. */
  readonly back: Money;
  /** What is still to be paid. Zero when `phase` is `paid`. */
  readonly due: Money;
  /** Tips taken on top of the total. */
  readonly tip: Money;
  /** Given back, on cards as far as VINR has confirmed it. A paid sale stays paid. */
  readonly refunded: Money;
}

export type SalePhase =
  /** The basket may change. */
  | 'open'
  /** Money is moving or has moved: the basket is frozen until the sale is paid or all of it is proven not charged. */
  | 'tendering'
  /** Paid in full; nothing changes any more. */
  | 'paid';

export interface LineView {
  readonly id: LineId;
  readonly productId: ProductId;
  readonly variantId: VariantId | null;
  /** Of the product, and of the variant after a comma. */
  readonly name: string;
  readonly quantity: number;
  /** What one piece weighs, in grams; null for what is not sold by weight. */
  readonly weightGrams: number | null;
  /** Per piece, or per kilogram when weighed. */
  readonly unitPrice: Money;
  /** What the catalogue asked, when somebody changed it; else null. */
  readonly listPrice: Money | null;
  readonly discount: Discount | null;
  /** What the line's own discount takes off. */
  readonly discounted: Money;
  readonly note: string | null;
  /** After the line's own discount, before its share of the basket's. */
  readonly total: Money;
}

/** Whom the sale is for, when the customer wants that on the receipt. */
export interface Customer {
  readonly name: string;
  /** A telephone number or an address of mail, as it was given; may be empty. */
  readonly contact: string;
}

/** Why a basket was given up. */
export type VoidReason = 'customerLeft' | 'wrongItems' | 'cannotPay' | 'training' | 'other';

export interface Totals {
  readonly prices: Prices;
  /** Sum of lines after their own discounts; with the tax in it when `prices` is `withTax`. */
  readonly subtotal: Money;
  /** What the basket's discount takes off the subtotal; the lines' own are in it already. */
  readonly discount: Money;
  /** One row per tax class that occurs, highest rate first. */
  readonly taxes: readonly TaxRow[];
  readonly tax: Money;
  readonly total: Money;
  /** Pieces in the basket; what is weighed counts as one. */
  readonly pieces: number;
}

export interface TaxRow {
  readonly label: string;
  /** Parts per million: 8.25 % is 82 500. */
  readonly ratePpm: number;
  /** What is taxed, without the tax. */
  readonly taxable: Money;
  readonly amount: Money;
}

export type TenderView = CashTenderView | OtherTenderView | CardTenderView;

export interface CashTenderView {
  readonly kind: 'cash';
  readonly id: TenderId;
  /** What it pays of the sale. */
  readonly amount: Money;
  /** The notes and coins handed over. */
  readonly received: Money;
  readonly change: Money;
  /** What rounding to coins put on top of `amount`, below zero when it took off. */
  readonly rounding: Money;
  /** It went back to the customer before the sale was paid: it brings nothing. */
  readonly returned: boolean;
}

/** A gift card, a voucher, a transfer: what this counter's settings name. */
export interface OtherTenderView {
  readonly kind: 'other';
  readonly id: TenderId;
  readonly method: { readonly id: string; readonly label: string };
  readonly amount: Money;
  /** The number on it, as the cashier typed it. */
  readonly reference: string | null;
  readonly returned: boolean;
}

export type SplitKind = 'person' | 'item';

/** A bill that the customers share. */
export interface SplitView {
  readonly by: SplitKind;
  /** Every share, in the order of paying. */
  readonly shares: readonly Money[];
  /** Index of the share that is next. */
  readonly next: number;
  /** What it still wants: less than the share when a part of it is paid. */
  readonly amount: Money;
  /** Lines that somebody has paid for by themselves. */
  readonly settledLines: readonly LineId[];
}

export interface CardTenderView {
  readonly kind: 'card';
  readonly id: TenderId;
  /** The latest attempt. Earlier ones charged nothing, or there would be no later one. */
  readonly payment: PaymentView;
  /** Refunds and captures of that payment, the latest attempt of each, oldest first. */
  readonly modifications: readonly ModificationView[];
  /** Given back, as far as VINR has confirmed it. */
  readonly refunded: Money;
  /** What may still be given back; zero when nothing may. */
  readonly refundable: Money;
}

/** What the till prints or shows when a sale is paid. Nothing that card schemes forbid, nothing VINR did not return. */
export interface ReceiptView {
  readonly saleId: SaleId;
  readonly number: string;
  readonly shop: { readonly name: string; readonly address: readonly string[] };
  readonly till: string;
  /** Wall time, ms since the epoch. */
  readonly paidAt: number;
  readonly training: boolean;
  readonly lines: readonly LineView[];
  readonly note: string | null;
  readonly customer: Customer | null;
  readonly totals: Totals;
  /** Goods that came back in exchange, what they paid for of this sale, and what of them went back as money. */
  readonly exchange: {
    readonly returns: readonly ReturnLineView[];
    readonly used: Money;
    readonly back: Money;
  } | null;
  readonly tenders: readonly ReceiptTender[];
  readonly tip: Money;
  readonly change: Money;
}

export type ReceiptTender =
  | {
      readonly kind: 'cash';
      readonly received: Money;
      readonly change: Money;
      readonly amount: Money;
      readonly rounding: Money;
    }
  | {
      readonly kind: 'other';
      readonly label: string;
      readonly amount: Money;
      readonly reference: string | null;
    }
  | {
      readonly kind: 'card';
      readonly amount: Money;
      readonly brand: string | null;
      readonly last4: string | null;
      readonly authCode: string | null;
      readonly entry: string | null;
      readonly terminal: string;
      readonly provisional: boolean;
    };
