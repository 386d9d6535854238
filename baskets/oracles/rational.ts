import type { Discount } from '#shared/discount.ts';
import type { Basket, BasketLine, PricedBasket } from '../../main/sales/arithmetic/basket.ts';

/** `over ÷ under` of minor units, exactly; both not negative. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const MILLION = 1_000_000n;

/** The rule in exact fractions of BigInts. Shares none of the till's code, and none of the other oracle's. */
export function priceByFractions(basket: Basket): PricedBasket {
  const { currency, lines, prices } = basket;
  const gross = lines.map(grossOf);
  const own = lines.map((line, at) => off(gross[at] ?? 0n, line.discount));
  const after = gross.map((amount, at) => amount - (own[at] ?? 0n));
  const basketDiscount = off(sum(after), basket.discount);
  const shares = dealt(basketDiscount, after, lines);
  const nets = after.map((amount, at) => amount - (shares[at] ?? 0n));
  const taxOfLine = lines.map(() => 0n);
  const taxes = [...basket.taxClasses]
    .sort((a, b) => b.ratePpm - a.ratePpm)
    .filter(({ id }) => lines.some((line) => line.taxClass === id))
    .map(({ id, label, ratePpm }) => {
      const isIn = (at: number) => lines[at]?.taxClass === id;
      const weights = nets.map((net, at) => (isIn(at) ? net : 0n));
      const base = sum(weights);
      const rate = BigInt(ratePpm);
      const under = prices === 'withTax' ? MILLION + rate : MILLION;
      const amount = rounded({ over: base * rate, under });
      dealt(amount, weights, lines).forEach((share, at) => (taxOfLine[at] = (taxOfLine[at] ?? 0n) + share));
      const taxable = prices === 'withTax' ? base - amount : base;
      return { id, label, ratePpm, taxable: Number(taxable), amount: Number(amount) };
    });
  const tax = sum(taxOfLine);
  const net = sum(nets);
  return {
    currency,
    lines: lines.map(({ id, taxClass }, at) => ({
      id,
      taxClass,
      gross: Number(gross[at]),
      discount: Number(own[at]),
      share: Number(shares[at]),
      net: Number(nets[at]),
      tax: Number(taxOfLine[at]),
      total: Number((nets[at] ?? 0n) + (prices === 'beforeTax' ? (taxOfLine[at] ?? 0n) : 0n)),
    })),
    taxes,
    gross: Number(sum(gross)),
    lineDiscount: Number(sum(own)),
    subtotal: Number(sum(after)),
    basketDiscount: Number(basketDiscount),
    net: Number(net),
    tax: Number(tax),
    total: Number(prices === 'beforeTax' ? net + tax : net),
    pieces: lines.reduce((count, line) => count + line.quantity, 0),
  };
}

function grossOf({ unitPrice, quantity, weightGrams }: BasketLine): bigint {
  const price = BigInt(unitPrice.amount);
  const one = weightGrams === null ? price : rounded({ over: price * BigInt(weightGrams), under: 1000n });
  return one * BigInt(quantity);
}

function off(from: bigint, discount: Discount | null): bigint {
  if (discount === null) return 0n;
  if (discount.kind === 'percent') return rounded({ over: from * BigInt(discount.ppm), under: MILLION });
  const amount = BigInt(discount.amount.amount);
  return amount < from ? amount : from;
}

/** Penny after penny to whoever is furthest below the exact share, of equal ones to the one with the least id. */
function dealt(total: bigint, weights: readonly bigint[], lines: readonly BasketLine[]): bigint[] {
  const whole = sum(weights);
  if (whole === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (total * weight) / whole);
  const missing = (at: number) => total * (weights[at] ?? 0n) - (shares[at] ?? 0n) * whole;
  for (let left = total - sum(shares); left > 0n; left -= 1n) {
    let most = 0;
    for (let at = 1; at < lines.length; at += 1) if (isBefore(at, most)) most = at;
    shares[most] = (shares[most] ?? 0n) + 1n;
  }
  return shares;

  function isBefore(one: number, other: number): boolean {
    const further = missing(one) - missing(other);
    return further > 0n || (further === 0n && (lines[one]?.id ?? '') < (lines[other]?.id ?? ''));
  }
}

/** Half away from zero, which for amounts that are not negative is: add a half, drop what is broken. */
const rounded = ({ over, under }: Fraction): bigint => (over + over + under) / (under + under);

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
