import type { CategoryId, ProductId, VariantId } from './ids.ts';
import type { Money } from './money.ts';

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  /** One of twelve muted hues of the screen, 0–11. */
  readonly hue: number;
}

export interface Product {
  readonly id: ProductId;
  readonly name: string;
  readonly categoryId: CategoryId;
  readonly pricing: Pricing;
  readonly taxClass: TaxClassId;
  /** EAN-13, UPC-A or a shop's own code; unique among products and variants. */
  readonly barcode: string;
  readonly favourite: boolean;
  /** Further forms it is sold in; without one of them it is sold at `pricing`. Empty for most. */
  readonly variants: readonly Variant[];
  /** A `data:image/…` URI; null shows the category's hue. */
  readonly picture: string | null;
}

export type Pricing =
  | { readonly kind: 'fixed'; readonly price: Money }
  /** The cashier types the price. */
  | { readonly kind: 'open' }
  | { readonly kind: 'weighed'; readonly perKilogram: Money };

/** A size, a colour: its own price and barcode, the product's name, tax and picture. */
export interface Variant {
  readonly id: VariantId;
  readonly name: string;
  readonly price: Money;
  readonly barcode: string;
}

/** A tax class of the shop's own: `standard`, `reduced`, `exempt`, or any other word. */
export type TaxClassId = string;

export interface TaxClass {
  readonly id: TaxClassId;
  readonly label: string;
  readonly ratePpm: number;
}

/** Everything that a shop sells. */
export interface Catalogue {
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
  readonly taxClasses: readonly TaxClass[];
}

/** What a window needs before the first sale: small, however many products there are. */
export interface CatalogueOverview {
  readonly categories: readonly StockedCategory[];
  readonly favourites: readonly Product[];
  readonly taxClasses: readonly TaxClass[];
}

export interface StockedCategory extends Category {
  /** How many products it has: `catalogue.category` gives them by the page. */
  readonly count: number;
}
