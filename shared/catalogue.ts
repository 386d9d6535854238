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
  /** EAN-13, UPC-A or a shop's own code; unique among products and variants. Empty for what has none. */
  readonly barcode: string;
  readonly favourite: boolean;
  /** Further forms it is sold in; without one of them it is sold at `pricing`. Empty for most. */
  readonly variants: readonly Variant[];
  /** A `data:image/…` URI; null shows the category's hue. */
  readonly picture: string | null;
  /** The colour of its own tile, 0–11; absent: its category's. */
  readonly hue?: number;
  /** Not sold any more, and kept: nothing finds it but whoever edits products. Absent: sold. */
  readonly withdrawn?: true;
  /** Prices of `pricing` that are decided and do not count yet, the earliest first; absent: none. */
  readonly coming?: readonly ComingPrice[];
  /** When a price of it last became another one; absent: as long as anybody knows. */
  readonly pricedAt?: LocalMinute;
}

/** A minute of the shop's clock, `2026-11-23T06:00`. Later ones sort behind earlier ones. */
export type LocalMinute = string;

export interface ComingPrice {
  /** It counts from here on. */
  readonly from: LocalMinute;
  /** Per piece; per kilogram for what is weighed. */
  readonly price: Money;
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
  readonly coming?: readonly ComingPrice[];
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

/** What the till sells from, and what became of the shop's own file of products. */
export interface CatalogueState {
  /** Other products are sold from a new version on: ask `catalogue.get` again. Null until the first are read. */
  readonly version: string | null;
  /** The shop's own products, or the sample shop of a till that has none. */
  readonly source: 'file' | 'sample';
  /** Why the file as it is now is not sold from; null when it is, or when there is none. */
  readonly problem: CatalogueProblem | null;
}

export interface CatalogueProblem {
  readonly kind: CatalogueProblemKind;
  /** Where in the file, such as `products[17].price` or `line 12`; null for the whole of it. */
  readonly where: string | null;
  /** The name of the product it is about, when it has one. */
  readonly product: string | null;
  /** What must stand there, in English, for `wrongField`; the text that is there twice or unknown, for the others. */
  readonly detail: string | null;
}

export type CatalogueProblemKind =
  /** It was there and is gone. */
  | 'missing'
  /** Not ours to read, or larger than any shop. */
  | 'unreadable'
  | 'notJson'
  | 'wrongField'
  | 'unknownCategory'
  | 'unknownTaxClass'
  | 'sameId'
  | 'sameBarcode'
  /** Right as it is, but it could not be kept: the disk is full or the store is gone. */
  | 'notKept';

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
