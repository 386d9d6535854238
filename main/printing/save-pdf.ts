import { AppFailure } from '#shared/app-error.ts';
import type { PaperDocument } from '#shared/document.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { PaperPress } from './paper-press.ts';

export type SavePdf = (document: PaperDocument) => Promise<SavedText>;

/** As a PDF, where a person says. Throws `document.noPdf` on a till without a screen, `file.notSaved`. */
export const pdfSaver =
  (press: PaperPress | null, saveText: SaveText | null): SavePdf =>
  async (document) => {
    if (press === null || saveText === null) throw new AppFailure('document.noPdf');
    return saved(saveText, `${fileName(document.title)}.pdf`, await press.pdf(document, 80));
  };

const fileName = (title: string): string => title.replaceAll(/[^\p{L}\p{N} .-]/gu, '').trim() || 'Paper';
