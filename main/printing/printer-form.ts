import type { PaperWidth } from '#shared/document.ts';

/** How a printer numbers its pages of letters; the maker's name says it. Most others do as Epson does. */
export const CODEPAGES = ['epson', 'star', 'bixolon', 'citizen', 'xprinter', 'pos-8360', 'pos-5890'] as const;

export interface PrinterForm {
  readonly width: PaperWidth;
  readonly codepages: (typeof CODEPAGES)[number];
}
