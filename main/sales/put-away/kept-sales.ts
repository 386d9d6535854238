import type { SaleId } from '#shared/ids.ts';
import type { Folded } from '../../bookmark/folded.ts';
import { foldedSet, foldedValue, inChunks, together } from '../../bookmark/folded.ts';
import type { Sale } from '../sale.ts';
import type { IndexCard } from './index-card.ts';
import { cardOf, recalledCard } from './index-card.ts';
import { SalePage } from './sale-page.ts';

/** So many are packed together: more make them smaller, and the one that somebody asks for slower to get at. */
const ON_A_PAGE = 32;

interface PutAway {
  readonly card: IndexCard;
  readonly page: SalePage;
  /** Its place on the page. */
  readonly at: number;
}

/** A sale as it is written down: itself, or its place on a page. */
type Written = Sale | { readonly page: number; readonly at: number; readonly card: IndexCard };

function written(kept: Sale | PutAway, numbers: ReadonlyMap<SalePage, number>): Written {
  if (!('page' in kept)) return kept;
  const page = numbers.get(kept.page);
  if (page === undefined) throw new Error(`Sale ${kept.card.number} is on no page`);
  return { page, at: kept.at, card: kept.card };
}

/**
 * Every sale of the till. Those that are over, and are not among the latest, are put away: packed, a tenth of their
 * size, and unpacked for whoever asks. A fact about one brings it back; its place on the page is then void.
 */
export class KeptSales {
  /** In the order of opening. */
  readonly #sales = new Map<SaleId, Sale | PutAway>();
  /** Over and not put away, the one that was touched last comes last. */
  readonly #over = new Set<SaleId>();
  readonly #atHand: number;
  /** Pages that were read and whose sales are still to come. */
  #recalled: SalePage[] = [];
  /** Whoever asks for a sale asks for it again, or for its neighbours. */
  #open: { readonly page: SalePage; readonly sales: readonly Sale[] } | null = null;

  /** `atHand`: how many that are over stay as they are. */
  constructor(atHand: number) {
    this.#atHand = atHand;
  }

  get folded(): Folded {
    const sales = this.#sales;
    const numbers = new Map<SalePage, number>();
    return together({
      pages: {
        pieces: () => this.#pages(numbers),
        recall: (text) => void this.#recalled.push(SalePage.from(text as string)),
      },
      sales: {
        *pieces() {
          for (const chunk of inChunks(sales.values())) yield chunk.map((kept) => written(kept, numbers));
        },
        recall: (chunk) => (chunk as readonly Written[]).forEach((one) => this.#recall(one)),
      },
      over: foldedSet(this.#over),
      end: foldedValue(
        () => 'of the pages',
        () => (this.#recalled = []),
      ),
    });
  }

  find(id: SaleId): Sale | null {
    const kept = this.#sales.get(id);
    if (kept === undefined) return null;
    return 'page' in kept ? this.#unpacked(kept) : kept;
  }

  /** `isOver`: nothing is expected to happen to it any more. */
  keep(sale: Sale, isOver: boolean): void {
    this.#sales.set(sale.id, sale);
    this.#over.delete(sale.id);
    if (isOver) this.#over.add(sale.id);
    if (this.#over.size >= this.#atHand + ON_A_PAGE) this.#putAway();
  }

  /** All of them, in the order of opening; those that were put away are unpacked one after another. */
  *all(): Iterable<Sale> {
    for (const kept of this.#sales.values()) yield 'page' in kept ? this.#unpacked(kept) : kept;
  }

  /** In the order of opening. Unpacks nothing. */
  *cards(): Iterable<IndexCard> {
    for (const kept of this.#sales.values()) yield 'page' in kept ? kept.card : cardOf(kept);
  }

  #putAway(): void {
    const sales = [...this.#over].slice(0, ON_A_PAGE).flatMap((id) => this.find(id) ?? []);
    const page = SalePage.of(sales);
    for (const [at, sale] of sales.entries()) {
      this.#sales.set(sale.id, { card: cardOf(sale), page, at });
      this.#over.delete(sale.id);
    }
  }

  /** Each page that some sale is still on, once, and its number. */
  *#pages(numbers: Map<SalePage, number>): Iterable<string> {
    numbers.clear();
    for (const kept of this.#sales.values()) {
      if (!('page' in kept) || numbers.has(kept.page)) continue;
      numbers.set(kept.page, numbers.size);
      yield kept.page.text;
    }
  }

  #recall(one: Written): void {
    if (!('page' in one)) {
      this.#sales.set(one.id, one);
      return;
    }
    const page = this.#recalled[one.page];
    if (page === undefined) throw new Error(`Sale ${one.card.number} is on a page that was not written down`);
    this.#sales.set(one.card.id, { card: recalledCard(one.card), page, at: one.at });
  }

  #unpacked({ card, page, at }: PutAway): Sale {
    if (this.#open?.page !== page) this.#open = { page, sales: page.unpacked() };
    const sale = this.#open.sales[at];
    if (sale === undefined) throw new Error(`Sale ${card.number} is not on its page`);
    return sale;
  }
}
