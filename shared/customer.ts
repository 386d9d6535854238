import type { LineId, SaleId } from './ids.ts';
import type { CurrencyCode, Money } from './money.ts';

/**
 * Everything the customer's screen shows: what a cashier would say aloud, and nothing else. No names of people, no
 * card digits, no other sale, no reason why a bank said no. Pushed whole, with a rising revision.
 */
export interface CustomerView {
  readonly revision: number;
  readonly shop: {
    readonly name: string;
    /** BCP 47, for words and figures. */
    readonly locale: string;
    readonly currency: CurrencyCode;
  };
  /** No real money: said on the screen, so that nobody takes a practice sale for a real one. */
  readonly training: boolean;
  readonly scene: CustomerScene;
}

export type CustomerScene =
  /** Nobody is being served. `message` is the shop's own, null for the till's. */
  | { readonly kind: 'idle'; readonly message: string | null }
  /** What is in the basket. `due` is less than the total once a part is paid. */
  | ({ readonly kind: 'basket' } & CustomerBasket)
  /** The cashier asks for a tip: the customer may answer here, or say it. */
  | {
      readonly kind: 'tip';
      readonly saleId: SaleId;
      readonly due: Money;
      readonly choices: readonly TipOffer[];
      /** What has been chosen on this screen, zero for no tip; null before. */
      readonly chosen: Money | null;
    }
  /** The till is busy for a moment; nothing is asked of the customer. */
  | { readonly kind: 'moment'; readonly amount: Money }
  /** `amount` is with `tip`. */
  | { readonly kind: 'presentCard'; readonly amount: Money; readonly tip: Money }
  | { readonly kind: 'processing'; readonly amount: Money }
  /** Not accepted. Why is between the bank and the customer. */
  | { readonly kind: 'declined'; readonly due: Money }
  /** A part is paid and the rest is not. */
  | { readonly kind: 'partial'; readonly paid: Money; readonly due: Money }
  /** Nobody knows yet whether the card was charged. */
  | { readonly kind: 'checking'; readonly amount: Money }
  /** Held on the card and not taken yet. */
  | { readonly kind: 'held'; readonly amount: Money }
  /** Paid in full. `paid` is with `tip`; `change` is what the customer gets back in cash. */
  | { readonly kind: 'thanks'; readonly paid: Money; readonly tip: Money; readonly change: Money }
  /** Money goes back to the card; `hasGone` once VINR has said so. */
  | { readonly kind: 'givingBack'; readonly amount: Money; readonly hasGone: boolean };

export interface CustomerBasket {
  readonly lines: readonly CustomerLine[];
  /** Off the whole basket; zero when nothing is. */
  readonly discount: Money;
  readonly tax: Money;
  /** What goods that came back are worth; zero where none did. */
  readonly credit: Money;
  /** Without what came back: below zero where the customer gets money. */
  readonly total: Money;
  readonly due: Money;
}

export interface CustomerLine {
  readonly id: LineId;
  readonly name: string;
  readonly quantity: number;
  /** Null for what is not sold by weight. */
  readonly weightGrams: number | null;
  /** Per piece, or per kilogram when weighed. */
  readonly unitPrice: Money;
  /** What the line's own discount takes off; zero when nothing is. */
  readonly discounted: Money;
  /** After that discount. */
  readonly total: Money;
}

/** One tip that may be chosen. `ratePpm` is its share of the due in parts per million; null for a fixed amount. */
export interface TipOffer {
  readonly ratePpm: number | null;
  readonly tip: Money;
}

/** The cashier's question to the customer, and the answer when it was given on the customer's screen. */
export interface TipQuestion {
  readonly saleId: SaleId;
  readonly due: Money;
  readonly choices: readonly TipOffer[];
  /** Zero for no tip; null until the customer has chosen. */
  readonly chosen: Money | null;
}
