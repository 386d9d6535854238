import type { SaleId } from '#shared/ids.ts';
import type { PaperKind } from '#shared/paper/paper-wish.ts';

/** A paper of a sale was given to the printers. What became of it there is no part of the journal. */
export interface PaperFact {
  readonly type: 'receipt.printed';
  readonly saleId: SaleId;
  readonly paper: PaperKind;
  /** The tender of a declined card, the id of a refund; absent where a sale has only one such paper. */
  readonly about?: string;
  /** 1 is the original; every later one is marked as a copy. */
  readonly copy: number;
}

export const isPaperFact = (fact: { readonly type: string }): fact is PaperFact =>
  fact.type === 'receipt.printed';
