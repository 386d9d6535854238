import { createHash } from 'node:crypto';
import type { Product } from '#shared/catalogue.ts';
import { rowOf } from '../row-of.ts';

/** Names one state of a product: two states have two names, however they were come by. */
export const revisionOf = (product: Product): string =>
  createHash('sha256')
    .update(JSON.stringify(rowOf(product)))
    .digest('base64url')
    .slice(0, 22);
