import * as v from 'valibot';
import type { SaleId } from '../../ids.ts';
import { PAPER_KINDS, type PaperView } from '../../paper/paper-wish.ts';
import { id } from './fields.ts';

/** Which paper of which sale. */
const wish = {
  saleId: id<SaleId>(),
  kind: v.picklist(PAPER_KINDS),
  about: v.optional(v.nullable(id<string>()), null),
};

/** What goes onto paper. */
export const paperInputs = {
  /** To be shown: the same document that would be printed. */
  'paper.get': v.strictObject(wish),
} as const;

export interface PaperOutputs {
  'paper.get': PaperView;
}
