/* global window */
// From a scanner's Enter to the painted line, in the real window of a shop with 100,000 products, against the quickest thing a key can paint there.
import { setTimeout as sleep } from 'node:timers/promises';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { largeShop } from './lib/large-shop.mjs';
import { withTill } from './lib/open-till.mjs';
import { watchPage } from './lib/page-watch.mjs';
import { summary } from './lib/statistics.mjs';

/** Nothing in the till listens to it. */
const IDLE_KEY = 'F20';
const PRODUCTS = 100_000;
const LINES_BEFORE_CLEARING = 20;
/** Who may clear a basket in training. */
const MANAGER = '1234';
/** Longer than whatever the last key has set off. */
const REST_MS = 60;
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
    const [window] = BrowserWindow.getAllWindows();
    for (const keyCode of all)
      for (const type of /** @type {const} */ (['keyDown', 'char', 'keyUp']))
        if (type !== 'char' || !/^F\d/.test(keyCode)) window?.webContents.sendInputEvent({ type, keyCode });
  }, keys);

/**
 * @param {Parameters<Parameters<typeof withTill>[1]>[0]} till
 * @returns {Promise<{ observe: (what: object, keys: string[]) => Promise<any>, clear: () => Promise<void> }>}
 */
async function counter({ app, page }) {
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
      return page.evaluate(() => /** @type {any} */ (window)['bench'].seen);
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

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `painted` against a bare key, and the stages before it, in ms since Enter
 */
export async function measure({ electron, rounds, say }) {
  const products = largeShop(PRODUCTS);
  /** From all over the shop. */
  const barcode = (/** @type {number} */ n) => products[(n * 7919) % PRODUCTS]?.barcode ?? '';
  const scans = async (/** @type {Parameters<Parameters<typeof withTill>[1]>[0]} */ till) => {
    const { observe, clear } = await counter(till);
    let scanned = 0;
    let pieces = 0;
    const scan = async () => {
      if (pieces === LINES_BEFORE_CLEARING) await clear();
      pieces = (pieces % LINES_BEFORE_CLEARING) + 1;
      scanned += 1;
      return observe({ pieces }, [...barcode(scanned), 'Enter']);
    };
    return interleave(
      { scan, bare: () => observe({ idleKey: IDLE_KEY }, [IDLE_KEY]) },
      {
        rounds: rounds(100),
        warmUps: 10,
        onRound: (round) => {
          if (round % 25 === 0) say.line(`scan to line, round ${round + 1}`);
        },
      },
    );
  };
  const samples = await withTill(electron, scans, products);
  const of = (/** @type {any[]} */ all, name = 'ms') => all.map((one) => one[name]);
  return {
    painted: compare(of(samples.scan), of(samples.bare)),
    stages: {
      pushed: summary(of(samples.scan, 'pushedMs')),
      committed: summary(of(samples.scan, 'committedMs')),
    },
  };
}
