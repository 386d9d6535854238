import type { CatalogueOverview, Product } from '#shared/catalogue.ts';
import type { CategoryId, ProductId, VariantId } from '#shared/ids.ts';

/** What a barcode stands for. */
export interface Coded {
  readonly product: Product;
  /** The variant that carries the barcode; null for the product as such. */
  readonly variantId: VariantId | null;
}

/** Where products are found, however many there are. */
export interface Shelf {
  /** Small, and at hand. Null until the shop's products have been read for the first time. */
  readonly overview: CatalogueOverview | null;
  product(id: ProductId): Promise<Product | null>;
  /** What carries one of these keys (`shared/codes.ts`), the earliest key first. */
  coded(keys: readonly string[]): Promise<Coded | null>;
  /** Products of one category in the shop's order; `from` counts from 0. */
  category(id: CategoryId, from: number, count: number): Promise<readonly Product[]>;
  /** Best match first: the product with exactly this barcode, else those that hold every word's beginning. */
  search(text: string, limit: number): Promise<readonly Product[]>;
  /** The characters with which the last word of `text` can go on, or a next one begin, so that something may be found. */
  letters(text: string): Promise<readonly string[]>;
}
