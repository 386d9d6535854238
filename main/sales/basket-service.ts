import { AppFailure } from '#shared/app-error.ts';
import type { CodeRules } from '#shared/codes.ts';
import type { Discount } from '#shared/discount.ts';
import type { CategoryId, LineId, ProductId, SaleId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { Customer } from '#shared/sale.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import type { SaleFact } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Article, Choice } from './article.ts';
import { articleOf, ONE_PIECE } from './article.ts';
import type { Books } from './books.ts';
import type { Allow } from './guarded.ts';
import { actOf, granted } from './guarded.ts';
import type { Line } from './line.ts';
import { joinable, MOST_PIECES } from './line.ts';
import type { ShopTerms } from './open-sale.ts';
import { openedSale } from './open-sale.ts';
import type { Sale } from './sale.ts';
import { editable } from './sale.ts';
import { scanned } from './scanned.ts';

export interface BasketServiceParts {
  readonly record: TillRecord;
  readonly shelf: Shelf;
  readonly terms: ShopTerms;
  readonly codeRules: () => CodeRules;
  readonly allow: Allow;
  readonly newSaleId: () => SaleId;
  readonly newLineId: () => LineId;
}

/** What a cashier does to the basket on screen. Each command is one decision on the books. */
export class BasketService {
  readonly #parts: BasketServiceParts;

  constructor(parts: BasketServiceParts) {
    this.#parts = parts;
  }

  async addProduct(productId: ProductId, choice: Choice = ONE_PIECE): Promise<{ lineId: LineId }> {
    const product = await this.#parts.shelf.product(productId);
    if (product === null) throw new AppFailure('product.unknown');
    return this.#add(articleOf(product, choice));
  }

  /** `code`: what a scanner sent or a person typed, `3*` in front for three of it. */
  async scan(code: string): Promise<{ lineId: LineId }> {
    const { codeRules, shelf } = this.#parts;
    return this.#add(await scanned(code, codeRules(), shelf));
  }

  /** Zero takes the line out. */
  setQuantity(lineId: LineId, quantity: number, approval?: string): Promise<null> {
    return this.#changeLine(lineId, approval, { type: 'sale.quantityChanged', quantity });
  }

  /** Another price than the catalogue's, per piece or per kilogram. */
  priceLine(lineId: LineId, unitPrice: Money, approval?: string): Promise<null> {
    return this.#changeLine(lineId, approval, { type: 'sale.linePriced', unitPrice });
  }

  discountLine(lineId: LineId, discount: Discount | null, approval?: string): Promise<null> {
    return this.#changeLine(lineId, approval, { type: 'sale.lineDiscounted', discount });
  }

  noteLine(lineId: LineId, note: string | null): Promise<null> {
    return this.#changeLine(lineId, undefined, { type: 'sale.lineNoted', note });
  }

  discount(discount: Discount | null, approval?: string): Promise<null> {
    return this.#change(approval, ({ id: saleId, lines }) => {
      if (lines.length === 0) throw new AppFailure('sale.empty');
      return { type: 'sale.discounted', saleId, discount };
    });
  }

  note(note: string | null): Promise<null> {
    return this.#change(undefined, ({ id: saleId }) => ({ type: 'sale.noted', saleId, note }));
  }

  setCustomer(customer: Customer | null): Promise<null> {
    return this.#change(undefined, ({ id: saleId }) => ({ type: 'sale.customerSet', saleId, customer }));
  }

  #changeLine(lineId: LineId, approval: string | undefined, change: LineChange): Promise<null> {
    return this.#change(approval, ({ id: saleId, lines }) => {
      if (!lines.some(({ id }) => id === lineId)) throw new AppFailure('product.unknown');
      return { ...change, saleId, lineId };
    });
  }

  /** What was allowed was allowed for the basket as it was then. */
  async #change(approval: string | undefined, change: (sale: Sale) => SaleFact): Promise<null> {
    const { record, allow } = this.#parts;
    const seen = editable(record.books.current);
    const act = actOf(seen, change(seen));
    const grant = act === null ? null : await allow(act, approval, seen.id);
    return record.decide((books) => {
      const sale = editable(books.current);
      const fact = change(sale);
      const isStale = act === null ? actOf(sale, fact) !== null : sale !== seen;
      if (isStale) throw new AppFailure('sale.changed');
      return { facts: [{ ...fact, ...granted(grant) }], result: null };
    });
  }

  #add(article: Article): Promise<{ lineId: LineId }> {
    return this.#parts.record.decide((books) => {
      const { current } = books;
      if (current === null || current.paidAt !== null) return this.#openWith(books, article);
      const sale = editable(current);
      const line = joinable(sale.lines, article);
      return line === null ? this.#withLine([], sale, article) : morePieces(sale, line, article.quantity);
    });
  }

  #openWith(books: Books, article: Article): Added {
    const { shelf, terms, newSaleId } = this.#parts;
    const taxClasses = shelf.overview?.taxClasses ?? [];
    const { facts, sale } = openedSale(books, newSaleId(), taxClasses, terms);
    return this.#withLine(facts, sale, article);
  }

  /** A sale keeps the taxes of the hour it was opened: what has another one waits for the next sale. */
  #withLine(before: readonly SaleFact[], sale: Pick<Sale, 'id' | 'taxClasses'>, article: Article): Added {
    if (!sale.taxClasses.some(({ id }) => id === article.taxClass)) throw new AppFailure('product.otherTax');
    const lineId = this.#parts.newLineId();
    const { categoryId, ...bought } = article;
    const where = { saleId: sale.id, lineId, ...this.#shelved(categoryId) };
    return { facts: [...before, { type: 'sale.lineAdded', ...where, ...bought }], result: { lineId } };
  }

  #shelved(id: CategoryId): { readonly category?: { readonly id: CategoryId; readonly name: string } } {
    const found = this.#parts.shelf.overview?.categories.find((category) => category.id === id);
    return found === undefined ? {} : { category: { id, name: found.name } };
  }
}

interface Added {
  readonly facts: readonly SaleFact[];
  readonly result: { readonly lineId: LineId };
}

type Change<T> = T extends { readonly lineId: LineId } ? Omit<T, 'saleId' | 'lineId' | 'grantedBy'> : never;
type LineChange = Exclude<
  Change<SaleFact>,
  { type: 'sale.lineAdded' | 'sale.returnAdded' | 'sale.returnRemoved' }
>;

function morePieces(sale: Sale, line: Line, more: number): Added {
  const quantity = line.quantity + more;
  if (quantity > MOST_PIECES) throw new AppFailure('line.full', { most: MOST_PIECES });
  const changed = { type: 'sale.quantityChanged', saleId: sale.id, lineId: line.id, quantity } as const;
  return { facts: [changed], result: { lineId: line.id } };
}
