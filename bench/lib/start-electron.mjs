// One start of an Electron app, timed from the moment of spawning. Both sides of a comparison go through here.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { sandboxFlags } from '../../scripts/runtime/launch.mjs';
import { end } from '../../scripts/setup/lifetime.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { hasDisplay } from '../../scripts/setup/system-libraries.mjs';

const LIMIT_MS = 30_000;

/** Runs in the page: waits for the paint, and for a mark if one is named; answers in epoch milliseconds. */
const observe = (/** @type {{ mark: string | null, limitMs: number }} */ { mark, limitMs }) =>
  new Promise((resolve, reject) => {
    const found = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime;
    const look = () => {
      const drawn = found('first-paint') ?? 0;
      const paint = found('first-contentful-paint');
      const marked = mark === null ? 0 : found(mark);
      if (paint === undefined || marked === undefined) {
        if (performance.now() < limitMs) return setTimeout(look, 5);
        return reject(
          new Error(`No ${paint === undefined ? 'paint' : `mark '${mark}'`} within ${limitMs} ms`),
        );
      }
      const at = (/** @type {number} */ time) => performance.timeOrigin + time;
      resolve({ drawn: at(drawn), paint: at(paint), mark: mark === null ? null : at(marked) });
    };
    look();
  });

/**
 * What the starting app says: Chromium where it can be asked (nothing waits for whoever asks, so a start that is watched is
 * an ordinary one), and `say-window.cjs` of the window.
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp} line with what is looked for as its group @returns {Promise<string>}
 */
function said(child, line) {
  const stderr = /** @type {import('node:stream').Readable} */ (child.stderr);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`No ${line.source} within ${LIMIT_MS} ms`)), LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The app ended with code ${code} while starting`)));
    createInterface({ input: stderr }).on('line', (text) => {
      const found = line.exec(text)?.[1];
      if (found !== undefined) (clearTimeout(limit), resolve(found));
    });
  });
}

/**
 * An invisible display has no graphics card: Chromium's first process for one dies there, and either app's page waits for the
 * next, by chance up to a second. So it is told.
 */
const drawingFlags = () => (process.platform === 'linux' && !hasDisplay() ? ['--disable-gpu'] : []);

const ADDRESS = /^DevTools listening on (ws:\S+)$/;
const READY_TO_SHOW = /^WINDOW readyToShow (\S+)$/;
const SHOWN = /^WINDOW shown (\S+)$/;

/** @param {import('@playwright/test').Browser} browser @returns {Promise<import('@playwright/test').Page>} */
const firstPage = async (browser) => {
  const [context] = browser.contexts();
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: LIMIT_MS });
};

/**
 * Milliseconds since spawning. `drawn`: the page's first paint, of whatever; `paint`: of text or pictures.
 * @typedef {{ pid: number, readyToShow: number, shown: number, drawn: number, paint: number, mark: number | null }} Started
 */

/**
 * @template T
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime
 * @param {string} userData Chromium's own folder; the same one again is a start like that of every morning
 * @param {string[]} args the app's folder and arguments
 * @param {string | null} mark a performance mark of the page to wait for as well
 * @param {(started: Started) => Promise<T>} work the app ends after it
 * @returns {Promise<T>}
 */
export async function withStarted({ executable, env }, userData, args, mark, work) {
  const { chromium } = await import('@playwright/test');
  const watch = ['-r', inRoot('bench/lib/say-window.cjs')];
  const flags = [
    ...watch,
    ...sandboxFlags(),
    ...drawingFlags(),
    '--remote-debugging-port=0',
    `--user-data-dir=${userData}`,
  ];
  const spawnedAt = performance.timeOrigin + performance.now();
  const child = spawn(executable, [...flags, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const window = Promise.all([said(child, READY_TO_SHOW), said(child, SHOWN)]);
  try {
    const [address] = await Promise.all([said(child, ADDRESS), window]);
    const browser = await chromium.connectOverCDP(address, { timeout: LIMIT_MS });
    const page = await firstPage(browser);
    const seen = await page.evaluate(observe, { mark, limitMs: LIMIT_MS });
    await browser.close();
    const since = (/** @type {number | string} */ at) => Number(at) - spawnedAt;
    const [readyToShow, shown] = (await window).map(since);
    return await work({
      pid: Number(child.pid),
      readyToShow: readyToShow ?? 0,
      shown: shown ?? 0,
      drawn: since(seen.drawn),
      paint: since(seen.paint),
      mark: seen.mark === null ? null : since(seen.mark),
    });
  } finally {
    await end(child);
  }
}

/**
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime @param {string} userData @param {string[]} args
 * @param {string | null} [mark]
 * @returns {Promise<Started>}
 */
export const timeStart = (runtime, userData, args, mark = null) =>
  withStarted(runtime, userData, args, mark, (started) => Promise.resolve(started));
