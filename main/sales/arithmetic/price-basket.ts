import type { Discount } from '#shared/discount.ts';
import { ratio, safe } from '#shared/exact.ts';
import type { Basket, BasketLine, PricedBasket } from './basket.ts';
import { checkBasket } from './check-basket.ts';
import type { Draft } from './draft.ts';
import { shareOut, sumOf } from './draft.ts';
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
  const lines = basket.lines.map(begun);
  const gross = sumOf(lines, (line) => line.gross);
  const lineDiscount = sumOf(lines, (line) => line.discount);
  const subtotal = gross - lineDiscount;
  const basketDiscount = discountOn(subtotal, basket.discount);
  shareOut(basketDiscount, lines, takeOff);
  const net = subtotal - basketDiscount;
  const { taxes, tax, onTop } = taxOn(lines, basket);
  const total = safe(net + onTop);
  const pieces = basket.lines.reduce((count, line) => count + line.quantity, 0);
  const { currency } = basket;
  return {
    currency,
    lines,
    taxes,
    gross,
    lineDiscount,
    subtotal,
    basketDiscount,
    net,
    tax,
    total,
    pieces,
  };
}

/** Steps 1 and 2. */
function begun(line: BasketLine): Draft {
  const gross = grossOf(line);
  const discount = discountOn(gross, line.discount);
  const net = gross - discount;
  return { id: line.id, taxClass: line.taxClass, gross, discount, share: 0, net, tax: 0, total: net };
}

function takeOff(line: Draft, share: number): void {
  line.share = share;
  line.net -= share;
  line.total -= share;
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
