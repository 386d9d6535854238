import type { LocalMinute } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';

/** What people changed about what is sold: who, what and when. No money moves by it. */
export type ProductFact =
  | ({
      readonly type: 'product.changed';
      readonly productId: ProductId;
      readonly name: string;
      /** There was none before. */
      readonly added?: true;
      readonly changes: readonly FieldChange[];
    } & Who)
  /** Prices that were to count from that minute on will not: of how many products. */
  | ({ readonly type: 'prices.takenBack'; readonly from: LocalMinute; readonly products: number } & Who)
  /** A sheet became the whole list of products; so many of each kind. */
  | ({
      readonly type: 'products.imported';
      readonly new: number;
      readonly changed: number;
      readonly removed: number;
      readonly same: number;
    } & Who)
  /** The list from before the latest sheet is sold from again. */
  | ({ readonly type: 'products.undone' } & Who);

interface Who {
  /** Who sold; null on a till without staff. */
  readonly by: string | null;
  readonly grantedBy?: string;
}

/** Codes are named and not written down: digits of their length may look like a card. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string | number | boolean | null;
  readonly after?: string | number | boolean | null;
}

export const isProductFact = (fact: { readonly type: string }): fact is ProductFact =>
  fact.type.startsWith('product.') || fact.type.startsWith('products.') || fact.type.startsWith('prices.');
