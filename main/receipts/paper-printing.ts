import { AppFailure } from '#shared/app-error.ts';
import type { PaperKind, PaperWish } from '#shared/paper/paper-wish.ts';
import type { Fact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import { opensDrawer } from '../printing/drawer.ts';
import type { PrintingService } from '../printing/printing-service.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders } from '../sales/sale.ts';
import type { Papers } from './papers.ts';

export interface PaperPrintingParts {
  readonly record: TillRecord;
  readonly papers: Papers;
  readonly printing: PrintingService;
  readonly log: Log;
}

/** Prints the papers of sales, counts them in the journal, and opens the drawer where cash moves. */
export class PaperPrinting {
  readonly #parts: PaperPrintingParts;
  #lastPaid: string | null = null;

  constructor(parts: PaperPrintingParts) {
    this.#parts = parts;
  }

  /** From now on follows what happens at the counter. Nothing here can hold a sale up. */
  start(): void {
    const { record } = this.#parts;
    this.#lastPaid = record.books.lastPaid?.id ?? null;
    record.onFact((fact) => void this.#after(fact).catch((error: unknown) => this.#failed(error)));
  }

  /** Every print but the first is marked as a copy. Rejects with `paper.none`, `printer.none`. */
  async print(wish: PaperWish, printerId: string | null = null): Promise<void> {
    const { record, papers, printing } = this.#parts;
    const { id } = printing.chosen(printerId);
    await papers.document(wish, 1);
    const { saleId, kind: paper, about } = wish;
    const copy = await record.decide(() => {
      const copy = papers.printed(wish) + 1;
      const named = about === null ? {} : { about };
      return { facts: [{ type: 'receipt.printed', saleId, paper, copy, ...named }], result: copy };
    });
    await printing.print(await papers.document(wish, copy), id);
  }

  async #after(fact: Fact): Promise<void> {
    const { record, printing } = this.#parts;
    const drawer = opensDrawer(fact, record.books) ? printing.openDrawer() : null;
    const paid = record.books.lastPaid;
    const isNew = paid !== null && paid.id !== this.#lastPaid;
    if (isNew) this.#lastPaid = paid.id;
    if (isNew) await this.#autoPrint(paid);
    await drawer;
  }

  async #autoPrint(sale: Sale): Promise<void> {
    const { print, merchantCopy, printers } = this.#parts.printing.settings;
    if (print !== 'always' || printers.length === 0) return;
    const wish = (kind: PaperKind): PaperWish => ({ saleId: sale.id, kind, about: null });
    await this.print(wish('customer'));
    if (merchantCopy && cardTenders(sale).length > 0) await this.print(wish('merchant'));
  }

  #failed(error: unknown): void {
    const code = error instanceof AppFailure ? error.error.code : null;
    if (code === null) this.#parts.log.bug('printing', error);
    else this.#parts.log.warn('printing.notPrinted', { code });
  }
}
