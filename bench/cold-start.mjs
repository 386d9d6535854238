// How long until a cashier can sell: our start against the least Electron app there is, in one interleaved run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../scripts/setup/paths.mjs';
import { startTrainingSimulator } from '../scripts/setup/training.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { largeShop, writeCatalogue } from './lib/large-shop.mjs';
import { timeStart } from './lib/start-electron.mjs';

/** Set by the renderer once the catalogue is painted and the till has left its boot. */
const SELLABLE = 'sellable';

const PRODUCTS = 100_000;

/** The shell is there when the window is on the screen and the page has drawn: whichever is later. */
const shellAt = (/** @type {import('./lib/start-electron.mjs').Started} */ { shown, drawn }) =>
  Math.max(shown, drawn);

/** The mark can come a frame before the screen shows it: what is not painted cannot be used. */
const sellableAt = (/** @type {{ paint: number, mark: number | null }} */ { paint, mark }) =>
  Math.max(paint, mark ?? paint);

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} shell, ours against hello's ready-to-show; firstPaint and sellable, the latter also with 100,000
 *   products, each ours against hello's first paint
 */
export async function measure({ electron, rounds, say }) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-start-'));
  const inFolder = (/** @type {string} */ name) => join(folder, name);
  const till = [inRoot('.'), '--profile', inFolder('profile')];
  const large = [inRoot('.'), '--profile', inFolder('large-profile')];
  const { control, stop } = await startTrainingSimulator(1);
  try {
    // Provisioned once, as in a shop; what is timed are the starts after that, on folders that are known by then.
    await timeStart(electron, inFolder('till'), [...till, '--simulator', control], SELLABLE);
    await writeCatalogue(inFolder('large-profile'), largeShop(PRODUCTS));
    await timeStart(electron, inFolder('large'), [...large, '--simulator', control], SELLABLE);
    const samples = await interleave(
      {
        hello: () => timeStart(electron, inFolder('hello'), [inRoot('bench/hello')]),
        till: () => timeStart(electron, inFolder('till'), till, SELLABLE),
        large: () => timeStart(electron, inFolder('large'), large, SELLABLE),
      },
      {
        rounds: rounds(12),
        onRound: (round) => say.line(`cold start, round ${round < 0 ? 'to warm up' : round + 1}`),
      },
    );
    const hello = samples.hello.map(({ paint }) => paint);
    return {
      shell: compare(
        samples.till.map(shellAt),
        samples.hello.map(({ readyToShow }) => readyToShow),
      ),
      firstPaint: compare(
        samples.till.map(({ paint }) => paint),
        hello,
      ),
      sellable: compare(samples.till.map(sellableAt), hello),
      sellableLarge: compare(samples.large.map(sellableAt), hello),
    };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
