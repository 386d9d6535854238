import type { PaperDocument } from '../document.ts';
import type { SaleId } from '../ids.ts';

/** The papers that a sale can have. */
export const PAPER_KINDS = ['customer', 'merchant', 'gift', 'declined', 'refund', 'void'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface PaperWish {
  readonly saleId: SaleId;
  readonly kind: PaperKind;
  /** The tender of a declined card, the id of a refund; null for papers of which a sale has one. */
  readonly about: string | null;
}

/** A paper as it was printed last, or would be printed first. */
export interface PaperView {
  readonly document: PaperDocument;
  /** How often it went to a printer. */
  readonly printed: number;
}
