// One start of an Electron app, timed from the moment of spawning. Both sides of a comparison go through here.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { sandboxFlags } from '../../scripts/runtime/launch.mjs';
import { end } from '../../scripts/setup/lifetime.mjs';

const LIMIT_MS = 30_000;

/** Runs in the page: waits for the paint, and for a mark if one is named; answers in epoch milliseconds. */
const observe = (/** @type {{ mark: string | null, limitMs: number }} */ { mark, limitMs }) =>
  new Promise((resolve, reject) => {
    const found = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime;
    const look = () => {
      const paint = found('first-contentful-paint');
      const marked = mark === null ? 0 : found(mark);
      if (paint === undefined || marked === undefined) {
        if (performance.now() < limitMs) return setTimeout(look, 5);
        return reject(
          new Error(`No ${paint === undefined ? 'paint' : `mark '${mark}'`} within ${limitMs} ms`),
        );
      }
      const at = (/** @type {number} */ time) => performance.timeOrigin + time;
      resolve({ paint: at(paint), mark: mark === null ? null : at(marked) });
    };
    look();
  });

/**
 * Chromium says where it can be asked; nothing waits for whoever asks, so a start that is watched is an ordinary one.
 * @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} a WebSocket's address
 */
function askableAt(child) {
  const stderr = /** @type {import('node:stream').Readable} */ (child.stderr);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No start within ${LIMIT_MS} ms`)), LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The app ended with code ${code} while starting`)));
    createInterface({ input: stderr }).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (address !== undefined) (clearTimeout(limit), resolve(address));
    });
  });
}

/** @param {import('@playwright/test').Browser} browser @returns {Promise<import('@playwright/test').Page>} */
const firstPage = async (browser) => {
  const [context] = browser.contexts();
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: LIMIT_MS });
};

/**
 * @template T
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime
 * @param {string} userData Chromium's own folder; the same one again is a start like that of every morning
 * @param {string[]} args the app's folder and arguments
 * @param {string | null} mark a performance mark of the page to wait for as well
 * @param {(started: { pid: number, paint: number, mark: number | null }) => Promise<T>} work times are milliseconds since
 *   spawning; the app ends after it
 * @returns {Promise<T>}
 */
export async function withStarted({ executable, env }, userData, args, mark, work) {
  const { chromium } = await import('@playwright/test');
  const flags = [...sandboxFlags(), '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(executable, [...flags, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const browser = await chromium.connectOverCDP(await askableAt(child), { timeout: LIMIT_MS });
    const page = await firstPage(browser);
    const seen = await page.evaluate(observe, { mark, limitMs: LIMIT_MS });
    await browser.close();
    const since = (/** @type {number} */ at) => at - spawnedAt;
    const marked = seen.mark === null ? null : since(seen.mark);
    return await work({ pid: Number(child.pid), paint: since(seen.paint), mark: marked });
  } finally {
    await end(child);
  }
}

/**
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime @param {string} userData @param {string[]} args
 * @param {string | null} [mark]
 * @returns {Promise<{ paint: number, mark: number | null }>} milliseconds since spawning
 */
export const timeStart = (runtime, userData, args, mark = null) =>
  withStarted(runtime, userData, args, mark, ({ paint, mark: marked }) =>
    Promise.resolve({ paint, mark: marked }),
  );
