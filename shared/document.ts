import type { Speech } from './words/speech.ts';

/**
 * What goes onto paper, in words and blocks. It is built once and then printed, shown or saved as PDF: all three lay
 * it out with `paper/lay-out.ts`, so a preview is what the printer prints.
 */
export interface PaperDocument {
  /** What a list of print jobs calls it. */
  readonly title: string;
  /** BCP 47: whose letters and which direction. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | TextBlock
  | RowBlock
  | ColumnsBlock
  /** A line across the paper. */
  | { readonly kind: 'rule'; readonly double?: boolean }
  | { readonly kind: 'space'; readonly lines?: number }
  /** Large and set apart, so that nobody takes the paper for another: TRAINING, COPY, VOID. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'qr'; readonly data: string }
  /** Its text below. Printable ASCII; only the text where the bars do not fit: 14 on 58 mm, 23 on 80 in Code 128. */
  | { readonly kind: 'barcode'; readonly data: string; readonly symbology?: BarcodeSymbology }
  | { readonly kind: 'image'; readonly image: MonoImage };

/** `ean13`: thirteen digits, the last of them the check digit. Absent: Code 128. */
export type BarcodeSymbology = 'code128' | 'ean13';

export type PaperAlign = 'start' | 'center' | 'end';

export interface TextBlock {
  readonly kind: 'text';
  /** Wraps at words. */
  readonly text: string;
  readonly align?: PaperAlign;
  readonly strong?: boolean;
  /** Twice as wide and high. */
  readonly large?: boolean;
}

/** A name and its figure. The name wraps; the figure never does. */
export interface RowBlock {
  readonly kind: 'row';
  readonly left: string;
  readonly right: string;
  readonly strong?: boolean;
  readonly large?: boolean;
  /** Belongs to the row above it. */
  readonly indented?: boolean;
}

/** A small table. Each column is as wide as its widest cell; the first takes what is left and wraps. */
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly align: readonly PaperAlign[];
  readonly rows: readonly (readonly string[])[];
  readonly strong?: boolean;
}

/** One bit a dot. */
export interface MonoImage {
  /** Dots; a multiple of 8. */
  readonly width: number;
  readonly height: number;
  /** Base64 of rows from the top, each `width / 8` bytes, the leftmost dot in the highest bit, 1 for black. */
  readonly dots: string;
}

export const paper = (speech: Speech, title: string, blocks: readonly PaperBlock[]): PaperDocument => ({
  title,
  locale: speech.locale,
  direction: speech.direction,
  blocks,
});

/** Millimetres of the two papers that receipt printers take. */
export const PAPER_WIDTHS = [58, 80] as const;
export type PaperWidth = (typeof PAPER_WIDTHS)[number];

/** Characters of the printer's own typeface across each paper. */
export const COLUMNS: Readonly<Record<PaperWidth, number>> = { 58: 32, 80: 48 };

/** Printed dots across each paper: 8 to the millimetre, 12 to a character. */
export const DOTS: Readonly<Record<PaperWidth, number>> = { 58: 384, 80: 576 };
