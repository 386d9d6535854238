import { AppFailure } from '#shared/app-error.ts';
import { asOf } from '#shared/coming-price.ts';
import type { ProductId } from '#shared/ids.ts';
import type { Label, LabelWish } from '#shared/labels/label.ts';
import { MOST_LABELS } from '#shared/labels/label.ts';
import type { LabelsView } from '#shared/product-edit.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { PrintPdf } from '../../print-pdf.ts';
import type { PrintingService } from '../../printing/printing-service.ts';
import type { SavePdf } from '../../printing/save-pdf.ts';
import type { SaveText } from '../../save-text.ts';
import { saved } from '../../save-text.ts';
import type { ProductEditor } from '../edit/product-editor.ts';

export interface LabelDeskParts {
  readonly products: Pick<ProductEditor, 'get'>;
  readonly printing: Pick<PrintingService, 'print'>;
  readonly savePdf: SavePdf;
  readonly printPdf: PrintPdf | null;
  readonly saveText: SaveText | null;
  /** The shop's own: whoever prints them, customers read them. */
  readonly speech: () => Promise<Speech>;
}

/** Sheets of a preview: who wants to see more of them saves the file. */
const SHOWN = 2;

/** Labels for the shelf: to be looked at, printed and saved, each time from the same drawing. */
export class LabelDesk {
  readonly #parts: LabelDeskParts;

  constructor(parts: LabelDeskParts) {
    this.#parts = parts;
  }

  async view(wishes: readonly LabelWish[]): Promise<LabelsView> {
    const { labels, speech, draw } = await this.#drawn(wishes);
    const sheets = draw.labelSheets(labels, speech.direction);
    return {
      labels: labels.length,
      sheets: sheets.slice(0, SHOWN),
      pages: sheets.length,
      paper: draw.labelPaper(labels, speech),
    };
  }

  /** On the printer that prints receipts. Throws `printer.none`, `labels.none`. */
  async print(wishes: readonly LabelWish[]): Promise<null> {
    const { labels, speech, draw } = await this.#wanted(wishes);
    await this.#parts.printing.print(draw.labelPaper(labels, speech));
    return null;
  }

  /** Throws `document.noPdf` on a till without a screen, `labels.none`, `file.notSaved`. */
  async save(wishes: readonly LabelWish[], form: 'sheet' | 'paper'): Promise<SavedText> {
    const { savePdf, printPdf, saveText } = this.#parts;
    const { labels, speech, draw } = await this.#wanted(wishes);
    if (form === 'paper') return savePdf(draw.labelPaper(labels, speech));
    if (printPdf === null || saveText === null) throw new AppFailure('document.noPdf');
    const pdf = await printPdf(pageOf(draw.labelSheets(labels, speech.direction), speech));
    return saved(saveText, 'labels.pdf', pdf);
  }

  async #wanted(wishes: readonly LabelWish[]) {
    const drawn = await this.#drawn(wishes);
    if (drawn.labels.length === 0) throw new AppFailure('labels.none');
    return drawn;
  }

  /** The drawing is loaded when somebody wants a label, not when the till starts. */
  async #drawn(wishes: readonly LabelWish[]) {
    const [{ labelOf }, { labelPaper }, { labelSheets }, speech] = await Promise.all([
      import('#shared/labels/label.ts'),
      import('#shared/labels/label-paper.ts'),
      import('#shared/labels/label-sheet.ts'),
      this.#parts.speech(),
    ]);
    if (wishes.reduce((sum, { count }) => sum + count, 0) > MOST_LABELS)
      throw new AppFailure('input.invalid', { channel: 'products.labels', field: 'labels' });
    const labels: Label[] = [];
    for (const { productId, variantId, count, at } of wishes) {
      const { product } = await this.#parts.products.get(productId as ProductId);
      const then = at === null ? product : asOf(product, (minute) => minute <= at);
      const label = labelOf(then, variantId, speech);
      if (label !== null) labels.push(...Array.from({ length: count }, () => label));
    }
    return { labels, speech, draw: { labelPaper, labelSheets } };
  }
}

/** Each sheet is a page of its own, from edge to edge. */
const pageOf = (sheets: readonly string[], { language, direction }: Speech): string =>
  `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><style>` +
  '@page{size:A4;margin:0}body{margin:0}svg{display:block;break-after:page}svg:last-child{break-after:auto}' +
  `</style></head><body>${sheets.join('')}</body></html>`;
