import type { SaleId } from '#shared/ids.ts';
import type { Sale } from '../sale.ts';
import type { IndexCard } from './index-card.ts';
import { cardOf } from './index-card.ts';
import { SalePage } from './sale-page.ts';

/** So many are packed together: more make them smaller, and the one that somebody asks for slower to get at. */
const ON_A_PAGE = 32;

interface PutAway {
  readonly card: IndexCard;
  readonly page: SalePage;
  /** Its place on the page. */
  readonly at: number;
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
  /** Whoever asks for a sale asks for it again, or for its neighbours. */
  #open: { readonly page: SalePage; readonly sales: readonly Sale[] } | null = null;

  /** `atHand`: how many that are over stay as they are. */
  constructor(atHand: number) {
    this.#atHand = atHand;
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
    const page = new SalePage(sales);
    for (const [at, sale] of sales.entries()) {
      this.#sales.set(sale.id, { card: cardOf(sale), page, at });
      this.#over.delete(sale.id);
    }
  }

  #unpacked({ card, page, at }: PutAway): Sale {
    if (this.#open?.page !== page) this.#open = { page, sales: page.unpacked() };
    const sale = this.#open.sales[at];
    if (sale === undefined) throw new Error(`Sale ${card.number} is not on its page`);
    return sale;
  }
}
