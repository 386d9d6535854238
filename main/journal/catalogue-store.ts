/** One product as the store keeps it: what it is found by, and itself as text that the store does not read. */
export interface ShelvedProduct {
  readonly id: string;
  readonly categoryId: string;
  readonly name: string;
  /** What else it is found by in a search: its category, the names of its variants. They count less than its name. */
  readonly words: string;
  /** Every key of a barcode that leads to it (`shared/codes.ts`). */
  readonly keys: readonly ShelvedKey[];
  /** When a price of it changed, and when one is going to: texts that sort by time. */
  readonly moments: readonly string[];
  readonly product: string;
}

export interface ShelvedKey {
  readonly key: string;
  /** The variant that carries it; null for the product as such. */
  readonly variantId: string | null;
}

/** What is sold from, as a whole. `head` is text that the store does not read. */
export interface ShelfHead {
  /** Tells one content from another. */
  readonly contentHash: string;
  readonly head: string;
}

export interface FoundByKey {
  readonly product: string;
  readonly variantId: string | null;
}

/** Products whose price changes behind `after` and not behind `until`: `from` counts from 0. */
export interface PricedSpan {
  readonly after: string;
  readonly until: string;
  readonly from: number;
  readonly count: number;
}

export interface PricedProducts {
  readonly total: number;
  /** By their first such moment. */
  readonly products: readonly string[];
}

/** The products of the shop on disk. All answers are from the last content that was filled in whole. */
export interface CatalogueStore {
  /** Null before the first filling. */
  head(): Promise<ShelfHead | null>;
  /** Makes `pages` the whole of what is sold. Until it resolves, and when it rejects, the old content stays. */
  fill(content: ShelfHead, pages: AsyncIterable<readonly ShelvedProduct[]>): Promise<void>;
  /** Puts these in place of what has their ids, or behind all others; all at once. Rejects when nothing was filled in yet. */
  patch(content: ShelfHead, products: readonly ShelvedProduct[]): Promise<void>;
  product(id: string): Promise<string | null>;
  /** The product with the earliest of these keys. */
  coded(keys: readonly string[]): Promise<FoundByKey | null>;
  /** In the order of filling; `from` counts from 0. */
  category(categoryId: string, from: number, count: number): Promise<readonly string[]>;
  /** Best first: what has this key, else what has a word that begins with each word of `text`. */
  search(text: string, key: string, limit: number): Promise<readonly string[]>;
  /** The characters that come after `beginning` in the words that products are found by, without case and accents. */
  letters(beginning: string): Promise<readonly string[]>;
  priced(span: PricedSpan): Promise<PricedProducts>;
  /** The first moment behind `after`; null when there is none. */
  nextMoment(after: string): Promise<string | null>;
}
