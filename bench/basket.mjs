// Pricing a basket of 50 lines anew, as every scan does: against a bare loop over integers, and against dinero.js.
import { isDeepStrictEqual } from 'node:util';
import { baskets } from './basket/baskets.mjs';
import { inPennies, priceByDinero } from './basket/dinero.mjs';
import { priceByLoop } from './basket/plain.mjs';
import { withBundle } from './lib/bundle.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';

/** How often each side prices in one sample: some ten milliseconds, far above what the clock can tell. */
const TIMES = { ours: 1_000, loop: 1_000, dinero: 40 };
const FULL = baskets(20);
/** Random ones, of the kind that `npm run baskets` draws by the million. */
const RANDOM = { baskets: 2_000, seed: 20_261_121 };

/** @param {number} times @param {(n: number) => unknown} work @returns {number} microseconds of processor time, each */
function cpuOf(times, work) {
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) work(n % FULL.length);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** A side that is wrong is not worth its time. @param {(basket: any) => any} priceBasket */
function checkAnswers(priceBasket) {
  for (const { asHeld, asIntegers } of FULL) {
    const ours = priceBasket(asHeld);
    if (!isDeepStrictEqual(priceByLoop(asIntegers), ours)) throw new Error('The loop prices otherwise');
    if (!isDeepStrictEqual(inPennies(priceByDinero(asIntegers)), ours))
      throw new Error('dinero.js prices otherwise');
  }
}

/** @param {(basket: any) => any} priceBasket */
const compareRandom = (priceBasket) =>
  withBundle('baskets/compare.ts', async ({ compareBaskets }) => {
    const found = compareBaskets(priceBasket, RANDOM.seed, 0, RANDOM.baskets);
    if (found !== null)
      throw new Error(`Basket ${found.n} is priced otherwise by ${found.oracle}: ${found.where}`);
    return { ...RANDOM, differences: 0 };
  });

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `loop`: ours over the bare loop; `dinero`: dinero.js over ours; microseconds of processor time
 */
export const measure = ({ rounds }) =>
  withBundle('main/sales/arithmetic/price-basket.ts', async ({ priceBasket }) => {
    checkAnswers(priceBasket);
    const samples = await interleave(
      {
        ours: async () => cpuOf(TIMES.ours, (n) => priceBasket(FULL[n].asHeld)),
        loop: async () => cpuOf(TIMES.loop, (n) => priceByLoop(FULL[n].asIntegers)),
        dinero: async () => cpuOf(TIMES.dinero, (n) => priceByDinero(FULL[n].asIntegers)),
      },
      { rounds: rounds(200), warmUps: 20 },
    );
    return {
      loop: compare(samples.ours, samples.loop, 'µs'),
      dinero: compare(samples.dinero, samples.ours, 'µs'),
      random: await compareRandom(priceBasket),
    };
  });
