// A program of `npm test`: what it prints is shown as it comes, and kept, because its last words may be asked for.
import { spawn } from 'node:child_process';
import { accompany } from '../setup/lifetime.mjs';
import { ROOT, inRoot } from '../setup/paths.mjs';

/** How long something that a program left behind may hold its output open. */
const PATIENCE_MS = 2_000;

/** @typedef {{ exitCode: number, output: string }} Ended */

/**
 * @param {string} file inside the checkout
 * @param {string[]} args
 * @param {NodeJS.WritableStream} [shown]
 * @returns {Promise<Ended>}
 */
export async function runProgram(file, args, shown = process.stdout) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [inRoot(file), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...colour },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said.push(text);
      shown.write(text);
    });
  const silent = new Promise((resolve) => void child.once('close', resolve));
  const exitCode = await accompany(child);
  await atMost(PATIENCE_MS, silent);
  return { exitCode, output: said.join('') };
}

/** @param {number} milliseconds @param {Promise<unknown>} work */
async function atMost(milliseconds, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const enough = new Promise((resolve) => void (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
