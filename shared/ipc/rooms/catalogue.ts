import * as v from 'valibot';
import type { CatalogueOverview, Product } from '../../catalogue.ts';
import type { CategoryId } from '../../ids.ts';
import { MOST_PRODUCTS } from '../../limits.ts';
import { id, none } from './fields.ts';

const text = v.pipe(v.string(), v.maxLength(80));

/** What may be sold. */
export const catalogueInputs = {
  'catalogue.get': none,
  /** Products of one category in the shop's order, `count` of them from number `from` (0 is the first). */
  'catalogue.category': v.strictObject({
    categoryId: id<CategoryId>(),
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PRODUCTS)),
  }),
  'catalogue.search': v.strictObject({ text }),
  'catalogue.letters': v.strictObject({ text }),
} as const;

export interface CatalogueOutputs {
  'catalogue.get': CatalogueOverview;
  'catalogue.category': readonly Product[];
  /** Best match first, at most 50. */
  'catalogue.search': readonly Product[];
  /** Single characters that may come next in a search, without case and accents. */
  'catalogue.letters': readonly string[];
}
