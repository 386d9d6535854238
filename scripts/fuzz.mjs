// npm run fuzz -- [--inputs N] [--seed S]: N random inputs for every channel of the bridge, to a real till; exit 1 when one of them leaves a trace.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ROOT } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';

/** Right inputs do something in a real till, down to its disk: so many of them for each channel. */
const RIGHT = 200;

/** @returns {{ inputs: number, seed: number }} */
function readOptions() {
  const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } });
  const number = (/** @type {'inputs' | 'seed'} */ name, /** @type {number} */ usual) => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (Number.isSafeInteger(value) && value >= 1) return value;
    throw new Trouble(`--${name} takes a whole number, 1 or more`);
  };
  return { inputs: number('inputs', 10_000), seed: number('seed', randomInt(1, 1_000_000_000)) };
}

await command(async () => {
  const { inputs, seed } = readOptions();
  await readyForNode(createSay(process.stderr));
  const { withBundle } = await import('../bench/lib/bundle.mjs');
  return withBundle('fuzz/run.ts', async ({ run, tell }) => {
    const figures = await run(ROOT, inputs, seed, Math.min(inputs, RIGHT));
    process.stdout.write(`${tell(figures)}\n`);
    return figures.troubles.length === 0 && figures.charges.length === 0 ? 0 : 1;
  });
});
