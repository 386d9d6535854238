import type { SaleView } from '#shared/sale.ts';
import { isZero, money, zero, type CurrencyCode, type Money } from '#shared/money.ts';
import { taxLabel } from '#shared/words/labels.ts';
import type { Speech } from '#shared/words/speech.ts';

export interface TotalRow {
  readonly label: string;
  readonly amount: Money;
}

/** As many as there is room for above the total, whatever is in the basket: the total never moves. */
export const TOTAL_ROWS = 3;

/** Subtotal, the basket's discount, taxes. Too many taxes for the room are one row: the receipt lists them. */
export function totalRows(
  sale: SaleView | null,
  currency: CurrencyCode,
  speech: Speech,
): readonly TotalRow[] {
  const { say } = speech;
  const label = say('basket.subtotal');
  if (sale === null) return [{ label, amount: zero(currency) }];
  const rows = [
    { label, amount: sale.totals.subtotal },
    ...discountRow(sale, speech),
    ...creditRow(sale, speech),
  ];
  const taxes = taxRows(sale, speech);
  const summed = {
    label: say(isInPrice(sale) ? 'basket.taxIncluded' : 'basket.tax'),
    amount: sale.totals.tax,
  };
  return rows.length + taxes.length <= TOTAL_ROWS ? [...rows, ...taxes] : [...rows, summed];
}

const isInPrice = (sale: SaleView): boolean => sale.totals.prices === 'withTax';

function discountRow({ discount, totals }: SaleView, { say, percent }: Speech): readonly TotalRow[] {
  if (discount === null) return [];
  const label =
    discount.kind === 'percent'
      ? say('basket.discountOf', { percent: percent(discount.ppm) })
      : say('basket.discount');
  const { amount, currency } = totals.discount;
  return [{ label, amount: isZero(totals.discount) ? totals.discount : money(-amount, currency) }];
}

/** Goods that came back in exchange, with their tax. */
const creditRow = ({ credit, returns }: SaleView, { say }: Speech): readonly TotalRow[] =>
  returns.length === 0
    ? []
    : [{ label: say('returns.credit'), amount: money(-credit.amount, credit.currency) }];

const taxRows = (sale: SaleView, speech: Speech): readonly TotalRow[] =>
  sale.totals.taxes.map((tax) => {
    const label = taxLabel(tax, speech);
    return { label: isInPrice(sale) ? speech.say('basket.included', { label }) : label, amount: tax.amount };
  });
