// npm run baskets -- [--baskets N] [--seed S]: random baskets, priced by the till, by decimal.js and in exact fractions.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';

/** @returns {{ baskets: number, seed: number }} */
function readOptions() {
  const { values } = parseArgs({ options: { baskets: { type: 'string' }, seed: { type: 'string' } } });
  const number = (/** @type {'baskets' | 'seed'} */ name, /** @type {number} */ usual) => {
    const value = values[name] === undefined ? usual : Number(values[name]);
    if (Number.isSafeInteger(value) && value >= 1) return value;
    throw new Trouble(`--${name} takes a whole number, 1 or more`);
  };
  return { baskets: number('baskets', 20_000), seed: number('seed', randomInt(1, 1_000_000_000)) };
}

await command(async () => {
  const options = readOptions();
  await ensureDependencies(createSay(process.stderr));
  const { withBundle } = await import('../bench/lib/bundle.mjs');
  const alike = await withBundle('baskets/run.ts', ({ run }) => run(options));
  return alike ? 0 : 1;
});
