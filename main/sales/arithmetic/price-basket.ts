import type { Discount } from '#shared/discount.ts';
import { apportion } from '#shared/apportion.ts';
import { ratio, safe } from '#shared/exact.ts';
import type { Basket, BasketLine, PricedBasket, PricedLine } from './basket.ts';
import { checkBasket } from './check-basket.ts';
import type { Taxed } from './tax.ts';
import { taxed } from './tax.ts';

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
  const { lines, discount } = basket;
  const ids = lines.map((line) => line.id);
  const gross = lines.map(grossOf);
  const own = lines.map((line, at) => discountOn(gross[at] ?? 0, line.discount));
  const remaining = gross.map((amount, at) => amount - (own[at] ?? 0));
  const basketDiscount = discountOn(total(remaining), discount);
  const shares = apportion(basketDiscount, remaining, ids);
  const nets = remaining.map((amount, at) => amount - (shares[at] ?? 0));
  const tax = taxed(basket, nets);
  const onTop = basket.prices === 'beforeTax' ? 1 : 0;
  const priced = lines.map((line, at): PricedLine => {
    const net = nets[at] ?? 0;
    const lineTax = tax.ofLines[at] ?? 0;
    return {
      id: line.id,
      gross: gross[at] ?? 0,
      discount: own[at] ?? 0,
      share: shares[at] ?? 0,
      net,
      tax: lineTax,
      total: net + onTop * lineTax,
    };
  });
  return summed(basket, priced, tax, basketDiscount);
}

function summed(
  { currency, prices, lines }: Basket,
  priced: readonly PricedLine[],
  { rows }: Taxed,
  basketDiscount: number,
): PricedBasket {
  const gross = total(priced.map((line) => line.gross));
  const lineDiscount = total(priced.map((line) => line.discount));
  const subtotal = gross - lineDiscount;
  const net = subtotal - basketDiscount;
  const tax = total(rows.map((row) => row.amount));
  const toPay = prices === 'beforeTax' ? safe(net + tax) : net;
  const pieces = lines.reduce((count, line) => count + line.quantity, 0);
  return {
    currency,
    lines: priced,
    taxes: rows,
    gross,
    lineDiscount,
    subtotal,
    basketDiscount,
    net,
    tax,
    total: toPay,
    pieces,
  };
}

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

const total = (amounts: readonly number[]): number => safe(amounts.reduce((a, b) => a + b, 0));
