import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { priceBasket } from '../main/sales/arithmetic/price-basket.ts';
import { compareBaskets } from './compare.ts';

const BASKETS = 20_000;

it(`prices ${BASKETS} random baskets as decimal.js and as BigInt fractions do`, () => {
  const seed = Number(process.env['BASKETS_SEED'] ?? randomInt(1, 1_000_000_000));
  console.log(`seed ${seed}: npm run baskets -- --baskets ${BASKETS} --seed ${seed}`);
  expect(compareBaskets(priceBasket, seed, 0, BASKETS)).toBeNull();
});
