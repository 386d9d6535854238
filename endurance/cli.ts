// Eight hours at one counter on a clock that runs fast: what the till holds of the machine after each of them.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { settled } from '../day/checks.ts';
import type { Counter } from '../day/counter.ts';
import { CROWD, play } from '../day/day.ts';
import { closeShift, openShift } from '../day/shift.ts';
import { Shop } from '../day/shop.ts';
import { Random } from '../soak/random.ts';
import { EnduranceTill } from './endurance-till.ts';
import type { Footprint } from './footprint.ts';
import { CUSTOMERS_AN_HOUR, HOUR_MS, HOURS } from './hours.ts';
import { judge } from './judge.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

function readSeed(): number {
  const { values } = parseArgs({ options: { seed: { type: 'string' } } });
  const seed = Number(values.seed ?? randomInt(1, 1_000_000_000));
  if (!Number.isSafeInteger(seed) || seed < 1) throw new RangeError('--seed takes a whole number from 1 up');
  return seed;
}

/** An hour of the till's clock at least, and every customer of it. */
async function playHour(counter: Counter, crowd: Random): Promise<void> {
  const over = pause(HOUR_MS);
  for (let customer = 0; customer < CUSTOMERS_AN_HOUR; customer += 1)
    await play(counter, crowd.weighted(CROWD));
  await over;
  await settled(counter);
}

async function playShift(shop: Shop, seed: number): Promise<readonly Footprint[]> {
  const [counter] = shop.counters;
  if (counter === undefined || !(counter.till instanceof EnduranceTill))
    throw new Error('No counter is open');
  const crowd = new Random(seed, 'endurance');
  const seen: Footprint[] = [];
  await openShift(counter);
  for (let hour = 1; hour <= HOURS; hour += 1) {
    await playHour(counter, crowd);
    const now = await counter.till.atRest();
    seen.push(now);
    say(lineOf(hour, now));
  }
  await closeShift(counter, 0);
  return seen;
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const lineOf = (hour: number, { resident, heap, external, descriptors, resources }: Footprint): string =>
  `hour ${hour}: resident ${mebibytes(resident)}, heap ${mebibytes(heap)}, external ${mebibytes(external)}, ${descriptors} descriptors, ${JSON.stringify(resources)}`;

async function main(): Promise<number> {
  const seed = readSeed();
  say(`${HOURS} hours, ${CUSTOMERS_AN_HOUR} customers in each, seed ${seed}`);
  const shop = await Shop.open(seed, 1, (...args) => new EnduranceTill(...args));
  try {
    const verdict = judge(await playShift(shop, seed));
    for (const line of verdict.lines) process.stdout.write(`${line}\n`);
    return verdict.isHealthy ? 0 : 1;
  } finally {
    await shop.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
