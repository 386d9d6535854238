import type { Discount } from '#shared/discount.ts';
import type { Sale } from './sale.ts';
import { priceBasket } from './arithmetic/price-basket.ts';

const WHOLE = 1_000_000;

/**
 * The largest part of its price that any line gives away, by its own discount and the basket's together: parts per
 * million. By what was said, not by what rounding made of it: ten per cent of five pennies is ten per cent.
 */
export function largestShare(sale: Sale): number {
  const { lines, subtotal } = priceBasket(sale);
  const ofBasket = shareOf(sale.discount, subtotal);
  const shares = sale.lines.map((line, at) => {
    const kept = (1 - shareOf(line.discount, lines[at]?.gross ?? 0)) * (1 - ofBasket);
    return Math.round((1 - kept) * WHOLE);
  });
  return Math.max(0, ...shares);
}

function shareOf(discount: Discount | null, amount: number): number {
  if (discount === null) return 0;
  if (discount.kind === 'percent') return discount.ppm / WHOLE;
  if (discount.amount.amount === 0) return 0;
  return amount === 0 ? 1 : Math.min(1, discount.amount.amount / amount);
}
