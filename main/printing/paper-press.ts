import type { MonoImage, PaperDocument, PaperWidth } from '#shared/document.ts';

/** What a screen's own drawing makes of a paper. A till without a screen has none. */
export interface PaperPress {
  /** As the preview shows it, as wide as the printer's dots: for writing that the printer has no letters for. */
  readonly picture: (document: PaperDocument, width: PaperWidth) => Promise<MonoImage>;
  readonly pdf: (document: PaperDocument, width: PaperWidth) => Promise<Uint8Array>;
  /** On a printer that the computer knows by that name. Rejects when it takes nothing. */
  readonly print: (document: PaperDocument, width: PaperWidth, device: string) => Promise<void>;
  readonly devices: () => Promise<readonly string[]>;
}

export type DrawPaper = PaperPress['picture'];
