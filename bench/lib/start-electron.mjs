// One start of an Electron app, timed from the moment of spawning. Both sides of a comparison go through here.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxFlags } from '../../scripts/runtime/launch.mjs';

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
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} runtime
 * @param {string[]} args the app's folder and arguments
 * @param {string | null} [mark] a performance mark of the page to wait for as well
 * @returns {Promise<{ paint: number, mark: number | null }>} milliseconds since spawning
 */
export async function timeStart({ executable, env }, args, mark = null) {
  const { _electron } = await import('@playwright/test');
  const userData = await mkdtemp(join(tmpdir(), 'vinr-bench-'));
  const spawnedAt = performance.timeOrigin + performance.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxFlags(), `--user-data-dir=${userData}`, ...args],
    env,
    timeout: LIMIT_MS,
  });
  try {
    const page = await app.firstWindow({ timeout: LIMIT_MS });
    const seen = await page.evaluate(observe, { mark, limitMs: LIMIT_MS });
    return { paint: seen.paint - spawnedAt, mark: seen.mark === null ? null : seen.mark - spawnedAt };
  } finally {
    await app.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
