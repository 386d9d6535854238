import type { DeclineReason } from '#shared/payment.ts';
import type { ProductId, VariantId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Folded } from '../bookmark/folded.ts';
import { together } from '../bookmark/folded.ts';
import type { PricedBasket } from '../sales/arithmetic/basket.ts';
import { priceBasket } from '../sales/arithmetic/price-basket.ts';
import type { Line } from '../sales/line.ts';
import type { Sale } from '../sales/sale.ts';
import { MoneyTally } from './money-tally.ts';
import type { Movement } from './movement.ts';
import { Rows } from './sums.ts';

export interface ProductName {
  readonly productId: ProductId;
  readonly variantId: VariantId | null;
  readonly name: string;
}

/** Null: sold before lines knew their category. */
export type CategoryName = { readonly id: string; readonly name: string } | null;

/** All that a report shows: the money, and what was sold, when, by whom and over which paths. */
export class Tally extends MoneyTally {
  readonly hours = new Rows<number, 'sales' | 'total'>();
  readonly products = new Rows<ProductName, 'pieces' | 'grams' | 'total'>();
  readonly categories = new Rows<CategoryName, 'pieces' | 'total'>();
  readonly staff = new Rows<string | null, 'sales' | 'total' | 'tips' | 'discounts' | 'refunded'>();
  readonly declines = new Rows<{ readonly reason: DeclineReason; readonly code: string }, 'count'>();
  readonly paths = new Rows<Path, 'count'>();
  /** How often the way from intent to command took that many ms, by path. */
  readonly waits = new Rows<{ readonly path: Path; readonly ms: number }, 'count'>();

  override get folded(): Folded {
    return together({
      tally: super.folded,
      hours: this.hours.folded,
      products: this.products.folded,
      categories: this.categories.folded,
      staff: this.staff.folded,
      declines: this.declines.folded,
      paths: this.paths.folded,
      waits: this.waits.folded,
    });
  }

  /** `hour` of the day, 0 to 23, in the shop. */
  add(movement: Movement, hour: number): void {
    const { moved, by } = movement;
    switch (moved.kind) {
      case 'sold': {
        const priced = priceBasket(moved.sale);
        this.addSold(moved.sale, priced);
        this.#goods(moved.sale, priced, by, hour);
        return;
      }
      case 'money': {
        this.addMoney(movement);
        const { tips, refunded } = moved;
        if (tips !== 0 || refunded !== 0)
          this.staff.add(by ?? '', by, { sales: 0, total: 0, tips, discounts: 0, refunded });
        return;
      }
      case 'givenUp':
        this.addMoney(movement);
        return;
      case 'declined': {
        const { reason, code } = moved;
        this.declines.add(`${reason} ${code}`, { reason, code }, { count: 1 });
        return;
      }
      case 'sent': {
        const { path, times, afterMs: ms } = moved;
        this.paths.add(path, path, { count: times });
        if (ms !== null) this.waits.add(`${path} ${ms}`, { path, ms }, { count: 1 });
      }
    }
  }

  override merge(other: Tally): void {
    super.merge(other);
    this.hours.merge(other.hours);
    this.products.merge(other.products);
    this.categories.merge(other.categories);
    this.staff.merge(other.staff);
    this.declines.merge(other.declines);
    this.paths.merge(other.paths);
    this.waits.merge(other.waits);
  }

  #goods(sale: Sale, priced: PricedBasket, by: string | null, hour: number): void {
    const { total, lineDiscount, basketDiscount } = priced;
    const discounts = lineDiscount + basketDiscount;
    this.hours.add(String(hour), hour, { sales: 1, total });
    this.staff.add(by ?? '', by, { sales: 1, total, tips: 0, discounts, refunded: 0 });
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
