import { AppFailure } from '#shared/app-error.ts';
import type { LineId, SaleId } from '#shared/ids.ts';
import { compare, isZero, sum } from '#shared/money.ts';
import type { Money } from '#shared/money.ts';
import type { Piece, RefundWay } from '#shared/returns.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { SaleFact } from '../../journal/facts.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { ModificationService } from '../../payments/modifications/modification-service.ts';
import type { Books } from '../books.ts';
import type { Allow } from '../guarded.ts';
import { granted } from '../guarded.ts';
import type { Opened, ShopTerms } from '../open-sale.ts';
import { openedSale } from '../open-sale.ts';
import type { Sale } from '../sale.ts';
import { editable, isSwap, standingOf } from '../sale.ts';
import type { Given, RefundService } from './refund-service.ts';
import { givenBy } from './refund-service.ts';
import { returned } from './returnable.ts';
import { leftOf } from './left.ts';
import { exchangedIn } from './returned.ts';

export interface ExchangeServiceParts {
  readonly record: TillRecord;
  readonly refunds: RefundService;
  readonly modifications: Pick<ModificationService, 'begin'>;
  readonly shelf: Shelf;
  readonly terms: ShopTerms;
  readonly allow: Allow;
  readonly newSaleId: () => SaleId;
  readonly newLineId: () => LineId;
}

/** Goods that come back for others: both stand in one basket, and only the difference is paid or goes back. */
export class ExchangeService {
  readonly #parts: ExchangeServiceParts;

  constructor(parts: ExchangeServiceParts) {
    this.#parts = parts;
  }

  /** Into the basket on screen, or a new one. Who may give their worth back may take them in exchange. */
  async add(ofSaleId: SaleId, pieces: readonly Piece[], approval?: string): Promise<null> {
    const { record, allow } = this.#parts;
    const worth = worthIn(origin(record.books, ofSaleId), pieces);
    const grant = await allow({ kind: 'refund', amount: worth.amount }, approval, ofSaleId);
    return record.decide((books) => {
      const from = origin(books, ofSaleId);
      if (compare(worthIn(from, pieces), worth) !== 0) throw new AppFailure('sale.changed');
      const { facts, sale } = this.#basket(books, from);
      const names = new Map(from.lines.map(({ id, name }) => [id, name]));
      const added = returned(from, pieces).map(({ lineId: ofLineId, quantity, amount, tax }) => {
        const goods = { ofSaleId, ofNumber: from.number, ofLineId, name: names.get(ofLineId) ?? '' };
        const lineId = this.#parts.newLineId();
        const what = { saleId: sale.id, lineId, ...goods, quantity, amount, tax };
        return { type: 'sale.returnAdded', ...what, ...granted(grant) } as const;
      });
      return { facts: [...facts, ...added], result: null };
    });
  }

  remove(lineId: LineId): Promise<null> {
    return this.#parts.record.decide((books) => {
      const { id: saleId, returns } = editable(books.current);
      if (!returns.some(({ id }) => id === lineId)) throw new AppFailure('product.unknown');
      return { facts: [{ type: 'sale.returnRemoved', saleId, lineId }], result: null };
    });
  }

  /** Nothing is to be paid: the sale is over, and what the goods are worth beyond it goes back. */
  async settle(saleId: SaleId, back: Money, way: RefundWay, approval?: string): Promise<Given> {
    const { record, refunds, modifications } = this.#parts;
    const seen = this.#swap(record.books, saleId, back, way);
    const grantedBy = isZero(back)
      ? null
      : await refunds.permit(
          { saleId: seen.from.id, amount: back, grantedBy: seen.grantedBy },
          seen.parts,
          approval,
        );
    const made = await modifications.begin((books) => {
      const { from, parts } = this.#swap(books, saleId, back, way);
      const request = { reason: 'customerRequest', presentCard: false, goods: null } as const;
      const { intents, facts } = refunds.parts(books, from, parts, request, grantedBy);
      const settled = { type: 'exchange.settled', saleId, ofSaleId: from.id, back } as const;
      return { intents, facts: [settled, ...facts], refunds: facts };
    });
    return givenBy({ intents: made.intents, facts: made.refunds }, back.currency);
  }

  #swap(books: Books, saleId: SaleId, back: Money, way: RefundWay) {
    const sale = editable(books.find(saleId));
    const [first] = sale.returns;
    if (first === undefined || sale.lines.length === 0 || !isSwap(sale))
      throw new AppFailure('exchange.notEven');
    if (compare(standingOf(sale).back, back) !== 0) throw new AppFailure('sale.changed');
    const from = origin(books, first.of.saleId);
    const parts = isZero(back) ? [] : this.#parts.refunds.plan(withBack(from, sale, back), back, way);
    return { from, parts, grantedBy: grantedFor(sale) };
  }

  #basket(books: Books, from: Sale): Opened {
    const { shelf, terms, newSaleId } = this.#parts;
    const { current } = books;
    if (current === null || current.paidAt !== null)
      return openedSale(books, newSaleId(), shelf.overview?.taxClasses ?? [], terms);
    const sale = editable(current);
    if (sale.returns.some(({ of }) => of.saleId !== from.id)) throw new AppFailure('exchange.otherSale');
    return { facts: [] as readonly SaleFact[], sale };
  }
}

/** Who allowed all of it as the goods were taken: the same worth is not asked for twice. Null: somebody else still must. */
function grantedFor({ returns }: Sale): string | null {
  const [first, ...rest] = returns.map(({ grantedBy }) => grantedBy);
  return first !== undefined && rest.every((name) => name === first) ? first : null;
}

/** The sale that goods were bought in, once what they bring is free to go back. */
const withBack = (from: Sale, sale: Sale, back: Money): Sale => ({
  ...from,
  exchanged: from.exchanged.map((one) => (one.saleId === sale.id ? { ...exchangedIn(sale), back } : one)),
});

function origin(books: Books, saleId: SaleId): Sale {
  const sale = books.find(saleId);
  if (sale === null || sale.paidAt === null) throw new AppFailure('sale.none');
  return sale;
}

/** Throws an AppFailure when they have come back, or when their money has gone back already. */
function worthIn(sale: Sale, pieces: readonly Piece[]): Money {
  const worth = sum(
    returned(sale, pieces).map(({ amount }) => amount),
    sale.currency,
  );
  const left = leftOf(sale);
  if (compare(worth, left) > 0) throw new AppFailure('refund.exceedsLeft', { left: left.amount });
  return worth;
}
