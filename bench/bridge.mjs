// One request of the page and its answer: known name, proven sender, parsed input, remembered trouble; against a bare
// `ipcRenderer.invoke` that carries the same answer in the same app.
import { inRoot } from '../scripts/setup/paths.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { withTill } from './lib/open-till.mjs';

/** One call is shorter than what a page's clock can tell. */
const BATCH = 40;

/** Runs in a page: calls one after another, ms for each. */
const calls = async (/** @type {{ raw: boolean, batch: number }} */ { raw, batch }) => {
  const page = /** @type {any} */ (globalThis);
  const call = raw ? () => page.raw({}) : () => page.till.request('catalogue.get', {});
  const began = performance.now();
  for (let n = 0; n < batch; n += 1) await call();
  return (performance.now() - began) / batch;
};

/**
 * A window in the same app whose page reaches main by nothing but `bench-raw`.
 * @param {import('@playwright/test').ElectronApplication} app @param {unknown} answer
 */
async function openRaw(app, answer) {
  const opened = app.waitForEvent('window');
  await app.evaluate(
    ({ BrowserWindow, ipcMain }, [preload, value]) => {
      ipcMain.handle('bench-raw', () => value);
      const webPreferences = { preload: String(preload), sandbox: true, partition: 'bench' };
      void new BrowserWindow({ show: false, webPreferences }).loadURL('about:blank');
    },
    [inRoot('bench/bridge/preload.cjs'), answer],
  );
  return opened;
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `call`: the till's bridge against a bare one
 */
export const measure = ({ electron, rounds }) =>
  withTill(electron, async ({ app, page }) => {
    const answer = await page.evaluate(() =>
      /** @type {any} */ (globalThis).till.request('catalogue.get', {}),
    );
    const raw = await openRaw(app, answer);
    const samples = await interleave(
      {
        ours: () => page.evaluate(calls, { raw: false, batch: BATCH }),
        bare: () => raw.evaluate(calls, { raw: true, batch: BATCH }),
      },
      { rounds: rounds(60), warmUps: 10 },
    );
    return { call: compare(samples.ours, samples.bare) };
  });
