import type { Discount } from '#shared/discount.ts';
import { apportion } from '#shared/apportion.ts';
import { ratio, safe, sum } from '#shared/exact.ts';
import type { Basket, BasketLine, PricedBasket, PricedLine } from './basket.ts';
import { checkBasket } from './check-basket.ts';
import type { Taxed } from './tax.ts';
import { taxOn } from './tax.ts';

/**
 * Prices a basket. Every step is rounded by the rule of `shared/exact.ts`, and what has to add up is shared out by
 * `shared/apportion.ts`:
 *
 * 1. A line's gross is price × quantity; weighed: price per kilogram × grams, rounded, × quantity.
 * 2. Its own discount comes off: a share of the gross, rounded, or an amount, never more than the gross.
 * 3. The basket's discount is a share of what then remains, rounded once, or an amount; it is spread over the lines.
 * 4. Tax is worked out once per class, on the sum of its lines, and spread over them.
 *
 * The order of the lines changes nothing but the order of the answer. Throws a RangeError for what cannot be priced.
 */
export function priceBasket(basket: Basket): PricedBasket {
  checkBasket(basket);
  const reduced = reduce(basket);
  const taxed = taxOn(basket, reduced.nets);
  return summed(basket, reduced, taxed);
}

/** Steps 1 to 3: of each line, in the basket's order, and of all. */
interface Reduced {
  readonly gross: readonly number[];
  readonly own: readonly number[];
  readonly shares: readonly number[];
  readonly nets: readonly number[];
  readonly sums: { readonly gross: number; readonly own: number };
  readonly basketDiscount: number;
}

function reduce({ lines, discount }: Basket): Reduced {
  const gross = lines.map(grossOf);
  const own = lines.map((line, at) => discountOn(gross[at] ?? 0, line.discount));
  const remaining = gross.map((amount, at) => amount - (own[at] ?? 0));
  const sums = { gross: sum(gross), own: sum(own) };
  const basketDiscount = discountOn(sums.gross - sums.own, discount);
  const shares = apportion(basketDiscount, remaining, (at) => lines[at]?.id ?? at);
  const nets = remaining.map((amount, at) => amount - (shares[at] ?? 0));
  return { gross, own, shares, nets, sums, basketDiscount };
}

function summed(basket: Basket, reduced: Reduced, { rows, ofLines }: Taxed): PricedBasket {
  const isOnTop = basket.prices === 'beforeTax';
  const { basketDiscount } = reduced;
  const { gross, own: lineDiscount } = reduced.sums;
  const subtotal = gross - lineDiscount;
  const net = subtotal - basketDiscount;
  const tax = sum(rows.map((row) => row.amount));
  return {
    currency: basket.currency,
    lines: pricedLines(basket, reduced, ofLines, isOnTop),
    taxes: rows,
    gross,
    lineDiscount,
    subtotal,
    basketDiscount,
    net,
    tax,
    total: isOnTop ? safe(net + tax) : net,
    pieces: basket.lines.reduce((count, line) => count + line.quantity, 0),
  };
}

const pricedLines = (
  { lines }: Basket,
  { gross, own, shares, nets }: Reduced,
  taxes: readonly number[],
  isOnTop: boolean,
): readonly PricedLine[] =>
  lines.map(({ id }, at) => {
    const net = nets[at] ?? 0;
    const tax = taxes[at] ?? 0;
    const total = isOnTop ? net + tax : net;
    return { id, gross: gross[at] ?? 0, discount: own[at] ?? 0, share: shares[at] ?? 0, net, tax, total };
  });

const GRAMS_IN_KILOGRAM = 1000;

function grossOf({ unitPrice, quantity, weightGrams }: BasketLine): number {
  const one =
    weightGrams === null ? unitPrice.amount : ratio(unitPrice.amount, weightGrams, GRAMS_IN_KILOGRAM);
  return safe(one * quantity);
}

function discountOn(amount: number, discount: Discount | null): number {
  if (discount === null) return 0;
  if (discount.kind === 'percent') return ratio(amount, discount.ppm, 1_000_000);
  return Math.min(discount.amount.amount, amount);
}
