/* global window */
// What the measurements at the counter do with a running till: real keys, and what the page saw of them.
import { setTimeout as sleep } from 'node:timers/promises';
import { watchPage } from './page-watch.mjs';

/** Nothing in the till listens to it. */
export const IDLE_KEY = 'F20';
/** Who may clear a basket in training. */
const MANAGER = '1234';
/** Longer than whatever the last key has set off. */
const REST_MS = 90;
/** Nothing at the counter takes that long. */
const SEEN_MS = 10_000;
const FRAME_MS = 1000 / 60;
const GOLDEN = 0.618;

/** Keys come at any moment between two frames, and how long a frame is away decides much: so all moments, evenly. */
const restBefore = (/** @type {number} */ key) => REST_MS + ((key * GOLDEN) % 1) * FRAME_MS;

/**
 * Real key events, one right after another, as a wedge scanner types.
 * @param {import('@playwright/test').ElectronApplication} app @param {string[]} keys
 */
const type = (app, keys) =>
  app.evaluate(({ BrowserWindow }, all) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === 'app://pos/');
    for (const keyCode of all)
      for (const type of /** @type {const} */ (['keyDown', 'char', 'keyUp']))
        if (type !== 'char' || !/^F\d/.test(keyCode))
          window?.webContents.sendInputEvent({ type, keyCode: keyCode === ' ' ? 'Space' : keyCode });
  }, keys);

/**
 * @param {Parameters<Parameters<typeof import('./open-till.mjs').withTill>[1]>[0]} till
 * @returns {Promise<{ observe: (what: object, keys: string[]) => Promise<any>, clear: () => Promise<void> }>}
 */
export async function counter({ app, page }) {
  await page.evaluate(watchPage);
  const ask = (/** @type {string} */ channel, /** @type {object} */ input) =>
    page.evaluate(
      ([name, given]) => /** @type {any} */ (window)['till'].request(name, given),
      [channel, input],
    );
  // Answered once the products are in.
  await ask('catalogue.get', {});
  let cleared = 0;
  let observed = 0;
  return {
    async observe(what, keys) {
      observed += 1;
      await sleep(restBefore(observed));
      await page.evaluate((one) => /** @type {any} */ (window)['bench'].expect(one), what);
      await type(app, keys);
      const seen = page.evaluate(() => /** @type {any} */ (window)['bench'].seen);
      const late = sleep(SEEN_MS, null, { ref: false }).then(() => {
        throw new Error(`The page never saw ${JSON.stringify(what)} after ${keys.join(' ')}`);
      });
      return Promise.race([seen, late]);
    },
    async clear() {
      const { value: view } = await ask('till.get', {});
      cleared += 1;
      const commandId = `bench-clear-${cleared}`;
      await ask('sale.clear', { commandId, saleId: view.sale.id, approval: MANAGER });
      await sleep(REST_MS);
    },
  };
}
