import { AppFailure } from '#shared/app-error.ts';
import type { SaleId } from '#shared/ids.ts';
import { isZero } from '#shared/money.ts';
import type { VoidReason } from '#shared/sale.ts';
import type { Fact, SaleFact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Books } from './books.ts';
import type { Allow } from './guarded.ts';
import { granted } from './guarded.ts';
import type { Sale } from './sale.ts';
import { editable, standingOf } from './sale.ts';

export interface SaleServiceParts {
  readonly record: TillRecord;
  readonly allow: Allow;
}

/** How sales come to the screen and leave it. Each command is one decision on the books. */
export class SaleService {
  readonly #parts: SaleServiceParts;

  constructor(parts: SaleServiceParts) {
    this.#parts = parts;
  }

  /** Gives up a basket without a word; who may not give one up on purpose may not do it so either. */
  async clear(saleId: SaleId, approval?: string): Promise<null> {
    await this.#mayGiveUp(saleId, approval);
    return this.#decideOn(saleId, (sale) => [{ type: 'sale.cleared', saleId: editable(sale).id }]);
  }

  /** Gives up a basket on purpose. `words`: the cashier's own, for the one who reads the journal. */
  async void(saleId: SaleId, why: VoidOrder, approval?: string): Promise<null> {
    const grant = await this.#mayGiveUp(saleId, approval);
    const voided = { type: 'sale.voided', saleId, ...why, ...granted(grant) } as const;
    return this.#decideOn(saleId, (sale) => [{ ...voided, saleId: editable(sale).id }]);
  }

  finish(saleId: SaleId): Promise<null> {
    return this.#decideOn(saleId, (sale) => {
      if (sale.paidAt === null) throw new AppFailure('payment.unsettled');
      return sale.place === 'left' ? [] : [{ type: 'sale.finished', saleId }];
    });
  }

  /** Makes room for the next customer while money of this sale is in the air, or held on a card. */
  setAside(saleId: SaleId): Promise<null> {
    return this.#decideOn(saleId, (sale) => {
      if (isZero(standingOf(sale).held)) throw new AppFailure('payment.none');
      return sale.place === 'onScreen' ? [{ type: 'sale.setAside', saleId }] : [];
    });
  }

  /** Puts a basket by until its customer is back. No money of it may be moving. */
  park(saleId: SaleId, name: string | null): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = editable(books.find(saleId));
      if (sale.lines.length === 0) throw new AppFailure('sale.empty');
      return { facts: [parked(sale, name, books)], result: null };
    });
  }

  /** A basket on screen is parked in its turn, so that nothing of it is lost. */
  recall(saleId: SaleId): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = books.find(saleId);
      if (sale?.place !== 'setAside' || sale.parked === null) throw new AppFailure('sale.none');
      const { current, cashier } = books;
      const makeWay =
        current === null ? [] : [hasBasket(current) ? parked(current, null, books) : leave(current)];
      const resumed = { type: 'sale.resumed', saleId, ...(cashier !== null && { by: cashier }) } as const;
      return { facts: [...makeWay, resumed], result: null };
    });
  }

  /** What is on screen makes way when nothing would be lost by it: an empty basket, or a sale that is paid. */
  resume(saleId: SaleId): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = books.find(saleId);
      if (sale?.place !== 'setAside' || sale.parked !== null) throw new AppFailure('sale.none');
      const makeWay = books.current === null ? [] : [leave(books.current)];
      return { facts: [...makeWay, { type: 'sale.resumed', saleId }], result: null };
    });
  }

  /** An empty basket is nothing to give up. */
  async #mayGiveUp(saleId: SaleId, approval: string | undefined): Promise<Grant> {
    const { record, allow } = this.#parts;
    const { lines } = editable(record.books.find(saleId));
    return lines.length === 0 ? null : allow({ kind: 'voidSale' }, approval, saleId);
  }

  #decideOn(saleId: SaleId, facts: (sale: Sale) => readonly Fact[]): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = books.find(saleId);
      if (sale === null) throw new AppFailure('sale.none');
      return { facts: facts(sale), result: null };
    });
  }
}

type Grant = Awaited<ReturnType<Allow>> | null;

export interface VoidOrder {
  readonly reason: VoidReason;
  readonly words: string | null;
}

function leave(sale: Sale): Fact {
  if (sale.paidAt !== null) return { type: 'sale.finished', saleId: sale.id };
  if (sale.lines.length > 0) throw new AppFailure('sale.open');
  return { type: 'sale.cleared', saleId: sale.id };
}

const hasBasket = ({ paidAt, lines }: Sale): boolean => paidAt === null && lines.length > 0;

const parked = (sale: Sale, name: string | null, { cashier: by }: Books): SaleFact => ({
  type: 'sale.setAside',
  saleId: editable(sale).id,
  parked: { name, by },
});
