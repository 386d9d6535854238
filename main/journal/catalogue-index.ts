/** What can be searched for. The words of `name` and `category` count; `barcode` must match whole. */
export interface IndexedProduct {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly barcode: string;
}

export interface CatalogueIndex {
  /** Makes `products` the whole of what can be found. Cheap when nothing has changed since the last time. */
  replace(products: readonly IndexedProduct[]): Promise<void>;
  /** Ids, best first: the product with exactly this barcode, else those that hold every word's beginning. */
  search(text: string, limit: number): Promise<readonly string[]>;
}
