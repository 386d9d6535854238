import type { Basket, PricedBasket } from '../main/sales/arithmetic/basket.ts';
import { Random } from '../soak/random.ts';
import { difference } from './difference.ts';
import { drawBasket } from './draw-basket.ts';
import { priceByDecimals } from './oracles/decimal.ts';
import { priceByFractions } from './oracles/rational.ts';

export type Price = (basket: Basket) => PricedBasket;

/** A basket that the till prices otherwise than somebody who counts in another way. */
export interface Difference {
  readonly n: number;
  readonly oracle: string;
  /** The field, what the till says and what the oracle says. */
  readonly where: string;
  readonly basket: Basket;
}

const ORACLES: Readonly<Record<string, Price>> = {
  'decimal.js': priceByDecimals,
  'BigInt fractions': priceByFractions,
};

/** The n-th basket of a seed. */
export const basketOf = (seed: number, n: number): Basket => drawBasket(new Random(seed, `basket ${n}`));

/** Prices baskets `from` to `to` (not included) of a seed with the till and both oracles; the first difference ends it. */
export function compareBaskets(price: Price, seed: number, from: number, to: number): Difference | null {
  for (let n = from; n < to; n += 1) {
    const basket = basketOf(seed, n);
    const ours = price(basket);
    for (const [oracle, priceByOracle] of Object.entries(ORACLES)) {
      const where = difference(ours, priceByOracle(basket));
      if (where !== null) return { n, oracle, where, basket };
    }
  }
  return null;
}
