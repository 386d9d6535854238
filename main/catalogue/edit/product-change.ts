import type { LocalMinute } from '#shared/catalogue.ts';
import type { ProductId } from '#shared/ids.ts';
import type { DraftProblem, ProductDraft } from '#shared/product-draft.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { ProductFact } from '../../journal/product-facts.ts';
import type { CatalogueFileContent } from '../catalogue-schema.ts';
import type { Row } from '../judge-catalogue.ts';

/** What somebody does to the catalogue in the till. */
export type ProductChange =
  | { readonly kind: 'save'; readonly draft: ProductDraft }
  /** Prices that were to come are not wanted: of one product, or of all (null). */
  | { readonly kind: 'takeBack'; readonly from: LocalMinute; readonly productId: ProductId | null };

export interface ChangeTerms {
  readonly time: ShopTime;
  /** Names one state of a product; the same as `revisionOf` of what was looked at. */
  readonly revision: (row: Row) => string;
  readonly newId: () => string;
}

export type Changed =
  | { readonly ok: false; readonly problem: DraftProblem }
  /** Somebody else has changed that product meanwhile, or it is gone. */
  | { readonly ok: false; readonly problem: null }
  | {
      readonly ok: true;
      readonly content: CatalogueFileContent;
      /** The products that are other ones now. */
      readonly rows: readonly Row[];
      readonly fact: WhatChanged;
    };

/** The fact without who did it. */
export type WhatChanged = WithoutWho<ProductFact>;
type WithoutWho<F> = F extends ProductFact ? Omit<F, 'by' | 'grantedBy'> : never;
