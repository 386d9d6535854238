import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SETUP_REQUESTS } from '#shared/ipc/setup-channels.ts';
import { setupInputs } from '#shared/ipc/setup-contract.ts';
import * as v from 'valibot';
import type { SetupHandlers } from '../main/setup/set-up.ts';
import { answerSetup } from '../main/setup/requests.ts';
import { Random } from '../soak/random.ts';
import { drawInput } from './draw-input.ts';
import { harvestOf } from './harvest.ts';
import { run, tell } from './run.ts';

const ROOT = join(import.meta.dirname, '..');
const INPUTS = 300;
/** Each of these does something in a real till. */
const RIGHT = 12;

const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(1, 1_000_000_000));
console.log(`seed ${seed}: npm run fuzz -- --inputs ${INPUTS} --seed ${seed}`);

it('every channel answers whatever it is sent with data, and nothing refused leaves a trace', async () => {
  const figures = await run(ROOT, INPUTS, seed, RIGHT);
  console.log(tell(figures));
  expect(figures.troubles.slice(0, 20)).toEqual([]);
  expect(figures.charges).toEqual([]);
  expect(figures.refused).toBeGreaterThan(figures.channels * INPUTS * 0.3);
  expect(figures.done).toBeGreaterThan(figures.channels);
}, 300_000);

it('the set-up refuses what is no input of its, and does nothing for it', async () => {
  const reached: string[] = [];
  const handlers = Object.fromEntries(
    SETUP_REQUESTS.map((name) => [name, () => void reached.push(name)]),
  ) as unknown as SetupHandlers;
  const quiet = { info: () => undefined, warn: () => undefined, bug: () => undefined };
  const harvest = harvestOf({});
  for (const name of SETUP_REQUESTS) {
    const random = new Random(seed, name);
    for (let left = INPUTS; left > 0; left -= 1) {
      const input = structuredClone(drawInput(setupInputs[name], harvest, random));
      if (v.safeParse(setupInputs[name], input).success) continue;
      expect(await answerSetup(handlers, quiet, name, input)).toEqual({ ok: false, problem: 'input' });
    }
  }
  for (const name of ['__proto__', 'constructor', 'setup.get ', 'SETUP.GET', ''])
    expect(await answerSetup(handlers, quiet, name, {})).toEqual({ ok: false, problem: 'input' });
  expect(reached).toEqual([]);
});
