import { money } from '#shared/money.ts';
import type { LineView, Totals } from '#shared/sale.ts';
import type { PricedBasket } from './arithmetic/basket.ts';
import { priceBasket } from './arithmetic/price-basket.ts';
import type { Line } from './line.ts';
import type { Sale } from './sale.ts';

type Priced = Pick<Sale, 'currency' | 'prices' | 'taxClasses' | 'lines' | 'discount'>;

/** What a sale's lines come to, always computed and never stored. */
export function totalsOf(sale: Priced): Totals {
  const priced = priceBasket(sale);
  const of = (amount: number) => money(amount, sale.currency);
  return {
    prices: sale.prices,
    subtotal: of(priced.subtotal),
    discount: of(priced.basketDiscount),
    taxes: taxRows(priced),
    tax: of(priced.tax),
    total: of(priced.total),
    pieces: priced.pieces,
  };
}

/** A class without tax is not worth a row. */
const taxRows = ({ taxes, currency }: PricedBasket): Totals['taxes'] =>
  taxes
    .filter(({ ratePpm }) => ratePpm > 0)
    .map(({ label, ratePpm, taxable, amount }) => {
      return { label, ratePpm, taxable: money(taxable, currency), amount: money(amount, currency) };
    });

export function lineViews(sale: Priced): readonly LineView[] {
  const { lines } = priceBasket(sale);
  return sale.lines.map((line, at) => lineView(line, sale.currency, lines[at]));
}

function lineView(line: Line, currency: string, priced: PricedBasket['lines'][number] | undefined): LineView {
  const { id, productId, variantId, name, quantity, weightGrams, unitPrice, listPrice, discount, note } =
    line;
  const { gross = 0, discount: off = 0 } = priced ?? {};
  const article = { id, productId, variantId, name, quantity, weightGrams, unitPrice, listPrice };
  return {
    ...article,
    discount,
    discounted: money(off, currency),
    note,
    total: money(gross - off, currency),
  };
}
