import * as v from 'valibot';
import type { Catalogue } from '../../catalogue.ts';
import type { ProductId } from '../../ids.ts';
import { none } from './fields.ts';

/** What may be sold. */
export const catalogueInputs = {
  'catalogue.get': none,
  'catalogue.search': v.strictObject({ text: v.pipe(v.string(), v.maxLength(80)) }),
} as const;

export interface CatalogueOutputs {
  'catalogue.get': Catalogue;
  /** Best match first, at most 50. */
  'catalogue.search': readonly ProductId[];
}
