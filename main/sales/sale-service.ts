import type { Catalogue, Product } from '#shared/catalogue.ts';
import type { LineId, ProductId, SaleId, TenderId, VariantId } from '#shared/ids.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { CurrencyCode, Money } from '#shared/money.ts';
import { compare, isZero, max, min, subtract, zero } from '#shared/money.ts';
import type { Fact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Article, Choice } from './article.ts';
import { articleOf, ONE_PIECE } from './article.ts';
import type { Books } from './books.ts';
import type { Line } from './line.ts';
import type { Sale } from './sale.ts';
import { isEditable, openAttempt, standingOf } from './sale.ts';

/** On one line. */
const MOST_PIECES = 999;

export interface SaleServiceParts {
  readonly record: TillRecord;
  readonly catalogue: Catalogue;
  readonly currency: CurrencyCode;
  readonly newSaleId: () => SaleId;
  readonly newLineId: () => LineId;
  readonly newTenderId: () => TenderId;
}

/** Everything a cashier does to a basket, and cash. Each command is one decision on the books. */
export class SaleService {
  readonly #parts: SaleServiceParts;
  readonly #byId: ReadonlyMap<ProductId, Product>;
  readonly #byBarcode: ReadonlyMap<string, Coded>;

  constructor(parts: SaleServiceParts) {
    this.#parts = parts;
    this.#byId = new Map(parts.catalogue.products.map((product) => [product.id, product]));
    this.#byBarcode = new Map(parts.catalogue.products.flatMap(codesOf));
  }

  async addProduct(productId: ProductId, choice: Choice = ONE_PIECE): Promise<{ lineId: LineId }> {
    const product = this.#byId.get(productId);
    if (product === undefined) throw new AppFailure('product.unknown');
    return this.#add(articleOf(product, choice));
  }

  async scan(code: string): Promise<{ lineId: LineId }> {
    const found = this.#byBarcode.get(code);
    if (found === undefined) throw new AppFailure('barcode.unknown', { code });
    const { product, variantId } = found;
    return this.#add(articleOf(product, { ...ONE_PIECE, variantId }));
  }

  setQuantity(lineId: LineId, quantity: number): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = editable(books.current);
      if (!sale.lines.some((line) => line.id === lineId)) throw new AppFailure('product.unknown');
      return {
        facts: [{ type: 'sale.quantityChanged', saleId: sale.id, lineId, quantity }],
        result: null,
      };
    });
  }

  clear(saleId: SaleId): Promise<null> {
    return this.#decideOn(saleId, (sale) => [{ type: 'sale.cleared', saleId: editable(sale).id }]);
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

  /** What is on screen makes way when nothing would be lost by it: an empty basket, or a sale that is paid. */
  resume(saleId: SaleId): Promise<null> {
    return this.#parts.record.decide((books) => {
      if (books.find(saleId)?.place !== 'setAside') throw new AppFailure('sale.none');
      const makeWay = books.current === null ? [] : [leave(books.current)];
      return { facts: [...makeWay, { type: 'sale.resumed', saleId }], result: null };
    });
  }

  /** `received` may be less than is due: the rest is the next tender's. */
  takeCash(saleId: SaleId, received: Money, due: Money): Promise<{ tenderId: TenderId; change: number }> {
    const { record, newTenderId } = this.#parts;
    return record.decide((books) => {
      const sale = payable(books.find(saleId));
      const standing = standingOf(sale);
      if (compare(standing.due, due) !== 0) throw new AppFailure('sale.changed');
      const open = subtract(standing.due, standing.held);
      if (compare(open, zero(sale.currency)) <= 0) throw new AppFailure('payment.unsettled');
      if (isZero(received)) throw new AppFailure('amount.zero');
      const amount = min(received, open);
      const change = max(subtract(received, open), zero(sale.currency));
      const tenderId = newTenderId();
      const taken = { type: 'cash.taken', saleId, tenderId, amount, received, change } as const;
      return { facts: [taken], result: { tenderId, change: change.amount } };
    });
  }

  #add(article: Article): Promise<{ lineId: LineId }> {
    return this.#parts.record.decide((books) => {
      const { current } = books;
      if (current === null || current.paidAt !== null) return this.#openWith(books, article);
      const sale = editable(current);
      const line = joinable(sale, article);
      if (line === null) return this.#withLine([], sale.id, article);
      const quantity = Math.min(line.quantity + article.quantity, MOST_PIECES);
      const facts: Fact[] = [{ type: 'sale.quantityChanged', saleId: sale.id, lineId: line.id, quantity }];
      return { facts, result: { lineId: line.id } };
    });
  }

  #openWith(books: Books, article: Article): { facts: readonly Fact[]; result: { lineId: LineId } } {
    const { catalogue, currency, newSaleId } = this.#parts;
    const saleId = newSaleId();
    const number = String(books.lastNumber + 1);
    const { taxClasses } = catalogue;
    const facts: Fact[] = books.current === null ? [] : [{ type: 'sale.finished', saleId: books.current.id }];
    facts.push({ type: 'sale.opened', saleId, number, currency, taxClasses });
    return this.#withLine(facts, saleId, article);
  }

  #withLine(before: readonly Fact[], saleId: SaleId, article: Article) {
    const lineId = this.#parts.newLineId();
    const added = { type: 'sale.lineAdded', saleId, lineId, ...article } as const;
    return { facts: [...before, added], result: { lineId } };
  }

  #decideOn(saleId: SaleId, facts: (sale: Sale) => readonly Fact[]): Promise<null> {
    return this.#parts.record.decide((books) => {
      const sale = books.find(saleId);
      if (sale === null) throw new AppFailure('sale.none');
      return { facts: facts(sale), result: null };
    });
  }
}

/** What a barcode stands for. */
interface Coded {
  readonly product: Product;
  readonly variantId: VariantId | null;
}

function codesOf(product: Product): readonly (readonly [string, Coded])[] {
  const plain: Coded = { product, variantId: null };
  const variants = product.variants.map((one): [string, Coded] => [
    one.barcode,
    { product, variantId: one.id },
  ]);
  return [[product.barcode, plain], ...variants];
}

/** A further piece goes onto the line of its like, unless somebody has done something to that line. */
const joinable = (sale: Sale, article: Article): Line | null =>
  article.pricedByHand === true || article.weightGrams !== undefined
    ? null
    : (sale.lines.find((line) => isUntouched(line) && isLike(line, article)) ?? null);

const isUntouched = ({ listPrice, discount, note, pricedByHand }: Line): boolean =>
  listPrice === null && discount === null && note === null && !pricedByHand;

const isLike = (line: Line, { productId, variantId, unitPrice }: Article): boolean =>
  line.productId === productId &&
  line.variantId === (variantId ?? null) &&
  compare(line.unitPrice, unitPrice) === 0;

function editable(sale: Sale | null): Sale {
  if (sale === null) throw new AppFailure('sale.none');
  if (!isEditable(sale)) throw new AppFailure('sale.locked');
  return sale;
}

function leave(sale: Sale): Fact {
  if (sale.paidAt !== null) return { type: 'sale.finished', saleId: sale.id };
  if (sale.lines.length > 0) throw new AppFailure('sale.open');
  return { type: 'sale.cleared', saleId: sale.id };
}

function payable(sale: Sale | null): Sale {
  if (sale === null || sale.paidAt !== null) throw new AppFailure('sale.none');
  if (sale.lines.length === 0) throw new AppFailure('sale.empty');
  if (openAttempt(sale) !== null) throw new AppFailure('payment.unsettled');
  return sale;
}
