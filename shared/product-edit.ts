import type { LocalMinute, Product } from './catalogue.ts';
import type { PaperDocument } from './document.ts';
import type { ProductId } from './ids.ts';

/** A product as who edits it sees it, withdrawn or not. */
export interface EditedProduct {
  readonly product: Product;
  readonly revision: string;
}

/** Products whose prices are going to change, or have changed lately. */
export interface PricedProductsView {
  readonly total: number;
  readonly products: readonly Product[];
}

/** Everything that comes in one minute. */
export interface ComingMinute {
  readonly from: LocalMinute;
  readonly products: number;
}

/** Labels as they would be printed. */
export interface LabelsView {
  readonly labels: number;
  /** The first sheets of A4, as SVG. */
  readonly sheets: readonly string[];
  /** How many there are. */
  readonly pages: number;
  readonly paper: PaperDocument;
}

export interface SavedProduct {
  readonly productId: ProductId;
}
