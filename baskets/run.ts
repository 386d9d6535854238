import { priceBasket } from '../main/sales/arithmetic/price-basket.ts';
import type { Difference } from './compare.ts';
import { compareBaskets } from './compare.ts';
import type { Tally } from './tally.ts';
import { addToTally } from './tally.ts';

const TALLY = 'out/baskets/tally.json';
/** Between two signs of life, and two savings of the tally. */
const PART = 20_000;

export interface Options {
  readonly baskets: number;
  readonly seed: number;
}

/** Resolves to whether all baskets were priced alike. */
export async function run({ baskets, seed }: Options): Promise<boolean> {
  const began = performance.now();
  say(`seed ${seed}`);
  for (let from = 0; from < baskets; from += PART) {
    const to = Math.min(from + PART, baskets);
    const found = compareBaskets(priceBasket, seed, from, to);
    const compared = found === null ? to - from : found.n - from + 1;
    const ever = await addToTally(TALLY, { baskets: compared, differences: found === null ? 0 : 1 });
    const seconds = (performance.now() - began) / 1000;
    if (found !== null) return tell(found, seed);
    say(progress(to, baskets, seconds, ever));
  }
  return true;
}

const progress = (done: number, of: number, seconds: number, ever: Tally): string =>
  `${done} of ${of} baskets, 0 differences, ${seconds.toFixed(0)} s; ` +
  `ever on this machine ${ever.baskets}, ${ever.differences} differences`;

function tell({ n, oracle, where, basket }: Difference, seed: number): false {
  say(`DIFFERENCE in basket ${n} of seed ${seed}, the till and ${oracle}: ${where}`);
  say(JSON.stringify(basket, null, 2));
  return false;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
