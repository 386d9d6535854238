import type { Folded } from '../bookmark/folded.ts';
import { foldedFields, together } from '../bookmark/folded.ts';
import { priceBasket } from '../sales/arithmetic/price-basket.ts';
import type { PricedBasket } from '../sales/arithmetic/basket.ts';
import type { Sale } from '../sales/sale.ts';
import { totalsOf } from '../sales/totals.ts';
import type { TaxClass } from '#shared/catalogue.ts';
import type { VoidReason } from '#shared/sale.ts';
import type { MoneyMoved, Movement } from './movement.ts';
import type { TenderName } from './position.ts';
import { addTo, Rows } from './sums.ts';

export type TaxName = Pick<TaxClass, 'id' | 'label' | 'ratePpm'>;

/**
 * Sums of movements, all in one currency and in minor units: what a drawer is counted by. Adding the same movements in any
 * order, or merging tallies of parts of them, gives the same sums.
 */
export class MoneyTally {
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
  readonly taxes = new Rows<TaxName, 'taxable' | 'tax'>();
  readonly tenders = new Rows<TenderName, 'count' | 'taken' | 'back'>();
  readonly givenUp = new Rows<VoidReason | null, 'count' | 'total'>();

  get folded(): Folded {
    return together({
      sold: foldedFields(this.sold),
      money: foldedFields(this.money),
      taxes: this.taxes.folded,
      tenders: this.tenders.folded,
      givenUp: this.givenUp.folded,
    });
  }

  addMoney({ moved }: Movement): void {
    switch (moved.kind) {
      case 'money':
        this.#money(moved);
        return;
      case 'sold':
        this.addSold(moved.sale, priceBasket(moved.sale));
        return;
      case 'givenUp': {
        const total = totalsOf(moved.sale).total.amount;
        this.givenUp.add(moved.reason ?? '', moved.reason, { count: 1, total });
        return;
      }
      case 'declined':
      case 'sent':
    }
  }

  merge(other: MoneyTally): void {
    addTo(this.sold, other.sold);
    addTo(this.money, other.money);
    this.taxes.merge(other.taxes);
    this.tenders.merge(other.tenders);
    this.givenUp.merge(other.givenUp);
  }

  protected addSold(sale: Sale, priced: PricedBasket): void {
    const { pieces, gross, lineDiscount, basketDiscount, net, tax, total } = priced;
    const list = offTheList(sale, gross);
    addTo(this.sold, { sales: 1, pieces, gross, list, lineDiscount, basketDiscount, net, tax, total });
    for (const { id, label, ratePpm, taxable, amount } of priced.taxes)
      this.taxes.add(`${id} ${ratePpm}`, { id, label, ratePpm }, { taxable, tax: amount });
  }

  #money({ tenders, ...parts }: MoneyMoved): void {
    const { sold, tips, rounding, twice, ahead, astray, refunded } = parts;
    const refunds = Math.sign(refunded);
    addTo(this.money, { sold, tips, rounding, twice, ahead, astray, refunded, refunds });
    for (const { key, kind, label, count, taken, back } of tenders)
      this.tenders.add(key, { key, kind, label }, { count, taken, back });
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
