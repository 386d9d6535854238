import type { AppError } from '#shared/app-error.ts';
import type { LocalMinute, Product } from '#shared/catalogue.ts';
import type { LabelWish } from '#shared/labels/label.ts';
import type { ComingMinute, EditedProduct, LabelsView, PricedProductsView } from '#shared/product-edit.ts';

export const PRODUCT_TABS = ['find', 'coming', 'labels', 'sheet'] as const;
export type ProductTab = (typeof PRODUCT_TABS)[number];

/** What paper labels are for: sheets of A4, or a printer with so many millimetres. */
export const LABEL_FORMS = ['sheet', 58, 80] as const;
export type LabelForm = (typeof LABEL_FORMS)[number];

/** A label that was chosen, with the words of its product. */
export interface ChosenLabel extends LabelWish {
  readonly name: string;
}

/** Somebody types a product: as it was found, or a new one with the code that nobody knew. */
export type Editing =
  | { readonly kind: 'known'; readonly found: EditedProduct }
  | { readonly kind: 'new'; readonly barcode: string };

/** The page of products, where whoever looks at it is. */
export interface ProductsDesk {
  readonly tab: ProductTab;
  readonly text: string;
  readonly which: 'sold' | 'withdrawn';
  /** Null while there is nothing to look for, or no answer yet. */
  readonly found: readonly Product[] | null;
  readonly editing: Editing | null;
  /** Stays with the form that it is about. */
  readonly trouble: AppError | null;
  /** The name of what was saved last. */
  readonly saved: string | null;
  readonly coming: readonly ComingMinute[] | null;
  readonly comingAt: ReadonlyMap<LocalMinute, PricedProductsView>;
  readonly labels: readonly ChosenLabel[];
  readonly form: LabelForm;
  readonly preview: LabelsView | null;
  readonly labelNews: LabelNews | null;
}

export type LabelNews =
  | { readonly kind: 'printed' | 'saved' | 'nothingChanged' }
  /** More were wanted than fit one order. */
  | { readonly kind: 'cut'; readonly count: number; readonly total: number };

export const initialProducts: ProductsDesk = {
  tab: 'find',
  text: '',
  which: 'sold',
  found: null,
  editing: null,
  trouble: null,
  saved: null,
  coming: null,
  comingAt: new Map(),
  labels: [],
  form: 'sheet',
  preview: null,
  labelNews: null,
};
