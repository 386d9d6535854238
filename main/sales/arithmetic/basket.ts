import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { LineId } from '#shared/ids.ts';
import type { CurrencyCode, Money } from '#shared/money.ts';
import type { Discount, Prices } from '#shared/discount.ts';

/** What is to be priced. A sale's lines can be given as they are. */
export interface Basket {
  readonly currency: CurrencyCode;
  readonly prices: Prices;
  readonly taxClasses: readonly TaxClass[];
  readonly lines: readonly BasketLine[];
  /** On the whole basket, after the discounts of its lines. */
  readonly discount: Discount | null;
}

export interface BasketLine {
  /** No two lines of a basket share one: the last pennies of a discount and of a tax go by it. */
  readonly id: LineId;
  /** Of one piece; of a kilogram when the line is weighed. Not negative. */
  readonly unitPrice: Money;
  /** Whole pieces, 1 or more; of a weighed line, how many of that weight. */
  readonly quantity: number;
  /** Whole grams, or null for pieces. */
  readonly weightGrams: number | null;
  readonly taxClass: TaxClassId;
  /** On the whole line, not on each piece. */
  readonly discount: Discount | null;
}

/** All amounts are whole minor units of `currency`, none negative. */
export interface PricedBasket {
  readonly currency: CurrencyCode;
  /** In the order of the basket's lines. */
  readonly lines: readonly PricedLine[];
  /** One row per tax class that occurs, also of rate zero, highest rate first. */
  readonly taxes: readonly PricedTax[];
  /** Price × quantity of all lines. */
  readonly gross: number;
  /** The discounts of single lines, together. */
  readonly lineDiscount: number;
  /** `gross − lineDiscount`: what the lines show. */
  readonly subtotal: number;
  readonly basketDiscount: number;
  /** `subtotal − basketDiscount`. */
  readonly net: number;
  readonly tax: number;
  /** To be paid: `net`, and `tax` on top when prices are before tax. */
  readonly total: number;
  /** Pieces in the basket; something weighed counts as one. */
  readonly pieces: number;
}

export interface PricedLine {
  readonly id: LineId;
  readonly taxClass: TaxClassId;
  readonly gross: number;
  /** Its own discount. */
  readonly discount: number;
  /** Its share of the basket's discount. */
  readonly share: number;
  /** `gross − discount − share`. */
  readonly net: number;
  /** Its share of its class's tax: on top of `net` when prices are before tax, else inside. */
  readonly tax: number;
  /** What the customer pays for it. These add up to the basket's total. */
  readonly total: number;
}

export interface PricedTax {
  readonly id: TaxClassId;
  readonly label: string;
  /** Parts per million. */
  readonly ratePpm: number;
  /** The lines of the class without tax. */
  readonly taxable: number;
  readonly amount: number;
}
