import type { DeclineReason } from '#shared/payment.ts';
import type { TaxClass } from '#shared/catalogue.ts';
import type { ProductId, VariantId } from '#shared/ids.ts';
import type { VoidReason } from '#shared/sale.ts';
import type { Path } from '#shared/terminal.ts';
import type { PricedBasket } from '../sales/arithmetic/basket.ts';
import { priceBasket } from '../sales/arithmetic/price-basket.ts';
import type { Line } from '../sales/line.ts';
import type { Sale } from '../sales/sale.ts';
import { totalsOf } from '../sales/totals.ts';
import type { MoneyMoved, Movement } from './movement.ts';
import type { TenderName } from './position.ts';
import { addTo, Rows } from './sums.ts';

export interface ProductName {
  readonly productId: ProductId;
  readonly variantId: VariantId | null;
  readonly name: string;
}

/** Null: sold before lines knew their category. */
export type CategoryName = { readonly id: string; readonly name: string } | null;

export type TaxName = Pick<TaxClass, 'id' | 'label' | 'ratePpm'>;

/**
 * Sums of movements, all in one currency and in minor units. Adding the same movements in any order, or merging
 * tallies of parts of them, gives the same sums.
 */
export class Tally {
  /** `total` is what was to be paid, tax included; `list` what prices that somebody changed took off. */
  readonly sold = {
    sales: 0,
    pieces: 0,
    gross: 0,
    list: 0,
    lineDiscount: 0,
    basketDiscount: 0,
    net: 0,
    tax: 0,
    total: 0,
  };
  readonly money = { sold: 0, tips: 0, rounding: 0, twice: 0, ahead: 0, astray: 0, refunded: 0, refunds: 0 };
  readonly hours = new Rows<number, 'sales' | 'total'>();
  readonly products = new Rows<ProductName, 'pieces' | 'grams' | 'total'>();
  readonly categories = new Rows<CategoryName, 'pieces' | 'total'>();
  readonly taxes = new Rows<TaxName, 'taxable' | 'tax'>();
  readonly staff = new Rows<string | null, 'sales' | 'total' | 'tips' | 'discounts' | 'refunded'>();
  readonly tenders = new Rows<TenderName, 'count' | 'taken' | 'back'>();
  readonly givenUp = new Rows<VoidReason | null, 'count' | 'total'>();
  readonly declines = new Rows<{ readonly reason: DeclineReason; readonly code: string }, 'count'>();
  readonly paths = new Rows<Path, 'count'>();
  /** How often the way from intent to command took that many ms, by path. */
  readonly waits = new Rows<{ readonly path: Path; readonly ms: number }, 'count'>();

  /** `hour` of the day, 0 to 23, in the shop. */
  add(movement: Movement, hour: number): void {
    switch (movement.kind) {
      case 'money':
        this.#money(movement, movement.by);
        return;
      case 'sold':
        this.#sold(movement.sale, movement.by, hour);
        return;
      case 'givenUp': {
        const total = totalsOf(movement.sale).total.amount;
        this.givenUp.add(movement.reason ?? '', movement.reason, { count: 1, total });
        return;
      }
      case 'declined': {
        const { reason, code } = movement;
        this.declines.add(`${reason} ${code}`, { reason, code }, { count: 1 });
        return;
      }
      case 'sent': {
        const { path, times, afterMs: ms } = movement;
        this.paths.add(path, path, { count: times });
        if (ms !== null) this.waits.add(`${path} ${ms}`, { path, ms }, { count: 1 });
      }
    }
  }

  merge(other: Tally): void {
    addTo(this.sold, other.sold);
    addTo(this.money, other.money);
    this.hours.merge(other.hours);
    this.products.merge(other.products);
    this.categories.merge(other.categories);
    this.taxes.merge(other.taxes);
    this.staff.merge(other.staff);
    this.tenders.merge(other.tenders);
    this.givenUp.merge(other.givenUp);
    this.declines.merge(other.declines);
    this.paths.merge(other.paths);
    this.waits.merge(other.waits);
  }

  #money({ tenders, ...parts }: MoneyMoved, by: string | null): void {
    const { sold, tips, rounding, twice, ahead, astray, refunded } = parts;
    const refunds = Math.sign(refunded);
    addTo(this.money, { sold, tips, rounding, twice, ahead, astray, refunded, refunds });
    for (const { key, kind, label, count, taken, back } of tenders)
      this.tenders.add(key, { key, kind, label }, { count, taken, back });
    if (tips !== 0 || refunded !== 0)
      this.staff.add(by ?? '', by, { sales: 0, total: 0, tips, discounts: 0, refunded });
  }

  #sold(sale: Sale, by: string | null, hour: number): void {
    const priced = priceBasket(sale);
    const { pieces, gross, lineDiscount, basketDiscount, net, tax, total } = priced;
    const list = offTheList(sale, gross);
    const discounts = lineDiscount + basketDiscount;
    addTo(this.sold, { sales: 1, pieces, gross, list, lineDiscount, basketDiscount, net, tax, total });
    this.hours.add(String(hour), hour, { sales: 1, total });
    this.staff.add(by ?? '', by, { sales: 1, total, tips: 0, discounts, refunded: 0 });
    for (const { id, label, ratePpm, taxable, amount } of priced.taxes)
      this.taxes.add(`${id} ${ratePpm}`, { id, label, ratePpm }, { taxable, tax: amount });
    sale.lines.forEach((line, at) => this.#line(line, priced.lines[at]));
  }

  #line(line: Line, priced: PricedBasket['lines'][number] | undefined): void {
    const { productId, variantId, name, quantity: pieces, weightGrams, category } = line;
    const total = priced?.total ?? 0;
    const grams = pieces * (weightGrams ?? 0);
    const key = variantId === null ? productId : `${productId} ${variantId}`;
    this.products.add(key, { productId, variantId, name }, { pieces, grams, total });
    this.categories.add(category?.id ?? '', category, { pieces, total });
  }
}

/** What prices that somebody changed took off, below zero when they put something on. */
function offTheList(sale: Sale, gross: number): number {
  if (sale.lines.every(({ listPrice }) => listPrice === null)) return 0;
  const lines = sale.lines.map((line) => ({
    ...line,
    unitPrice: line.listPrice ?? line.unitPrice,
    discount: null,
  }));
  return priceBasket({ ...sale, lines, discount: null }).gross - gross;
}
