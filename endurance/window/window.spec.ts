import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../../e2e/electron/fixture.ts';
import { Random } from '../../soak/random.ts';
import type { Counter } from './visits.ts';
import { CROWD, VISITS } from './visits.ts';
import type { WindowFootprint } from './window-footprint.ts';
import { leastOf, WindowWatch } from './window-footprint.ts';
import { judgeWindow } from './window-judge.ts';

const WARM_UP = 60;
const HALF = 120;
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 400;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function serve(counter: Counter, customers: number, crowd: Random): Promise<void> {
  for (let customer = 1; customer <= customers; customer += 1) {
    await VISITS[crowd.weighted(CROWD)]?.(counter);
    if (customer % 30 === 0) say(`${customer} customers`);
  }
}

/** At an empty basket after the same kind of sale, so that what React keeps of the last screen is the same both times. */
async function atRest(counter: Counter, watch: WindowWatch): Promise<WindowFootprint> {
  for (const visit of [VISITS['lookedUp'], VISITS['card'], VISITS['cash']]) await visit?.(counter);
  const looks: WindowFootprint[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await pause(BETWEEN_LOOKS_MS);
    looks.push(await watch.footprint());
  }
  return leastOf(looks);
}

test('hundreds of customers leave nothing behind in the window', async ({ till, simulator }) => {
  const seed = Number(process.env['VINR_SEED'] ?? randomInt(1, 1_000_000_000));
  say(`${2 * HALF} customers after ${WARM_UP}, seed ${seed}`);
  const crowd = new Random(seed, 'window');
  const counter = { till, simulator };
  const watch = await WindowWatch.of(till);
  await VISITS['cash']?.(counter);
  await serve(counter, WARM_UP, crowd);
  const before = await atRest(counter, watch);
  await serve(counter, HALF, crowd);
  const halfway = await atRest(counter, watch);
  await serve(counter, HALF, crowd);
  const { trouble, lines } = judgeWindow({ before, halfway, after: await atRest(counter, watch) });
  for (const line of lines) say(line);
  expect(trouble).toEqual([]);
});
