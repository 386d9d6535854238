import { AppFailure } from '#shared/app-error.ts';
import type { PaperDocument } from '#shared/document.ts';
import { testPage } from '#shared/paper/documents/test-page.ts';
import type { PaperView, PaperWish } from '#shared/paper/paper-wish.ts';
import type { Books } from '../sales/books.ts';
import { printKey } from '../sales/sale.ts';
import { documentOf } from './document-of.ts';
import type { Stationer } from './stationery.ts';

export interface PaperSources {
  readonly books: Books;
  readonly stationer: Pick<Stationer, 'stationery'>;
  /** BCP 47, of the shop: papers speak to customers. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly currency: string;
  /** Wall time, ms. */
  readonly wall: () => number;
}

/** The papers of sales, in words. The words are loaded when the first paper is wanted, not when the till starts. */
export class Papers {
  readonly #sources: PaperSources;
  constructor(sources: PaperSources) {
    this.#sources = sources;
  }

  /** As it was printed last, or would be printed first. Rejects with `paper.none`. */
  async show(wish: PaperWish): Promise<PaperView> {
    const printed = this.printed(wish);
    return { document: await this.document(wish, Math.max(1, printed)), printed };
  }

  /** How often it was printed. */
  printed({ saleId, kind, about }: PaperWish): number {
    return this.#sources.books.find(saleId)?.printed[printKey(kind, about)] ?? 0;
  }

  /** Shows what a printer can. */
  async testPage(printer: string): Promise<PaperDocument> {
    const { stationer, currency, locale, timeZone } = this.#sources;
    const { speechIn } = await import('#shared/words/speech.ts');
    return testPage(printer, currency, stationer.stationery, speechIn(locale, timeZone));
  }

  /** `copy`: 1 is the original. Rejects with `paper.none` where the sale has no such paper. */
  async document(wish: PaperWish, copy: number): Promise<PaperDocument> {
    const { books, stationer, locale, timeZone, wall } = this.#sources;
    const { speechIn } = await import('#shared/words/speech.ts');
    const sale = books.find(wish.saleId);
    const form = { kind: wish.kind, about: wish.about, copy, now: wall() };
    const { stationery } = stationer;
    const document = sale === null ? null : documentOf(sale, form, stationery, speechIn(locale, timeZone));
    if (document === null) throw new AppFailure('paper.none');
    return document;
  }
}
