import type { MonoImage, PaperDocument, PaperWidth } from '#shared/document.ts';

/** Draws a paper as the preview shows it, as wide as the printer's dots. */
export type DrawPaper = (document: PaperDocument, width: PaperWidth) => Promise<MonoImage>;
