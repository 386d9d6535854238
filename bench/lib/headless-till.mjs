// A till without a window, driven by JSON lines as docs/HEADLESS.md describes.
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { end, isRunning } from '../../scripts/setup/lifetime.mjs';

const LIMIT_MS = 15_000;

/** @typedef {Awaited<ReturnType<typeof startHeadlessTill>>} HeadlessTill */

/** @param {string} profile @param {string} control URL of the simulator that provisions it */
export async function startHeadlessTill(profile, control) {
  const program = inRoot('dist/main/headless.cjs');
  const args = [program, '--profile', profile, '--simulator', control];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Set<() => void>} */
  const watchers = new Set();
  /** @type {any} */
  let view = null;
  let asked = 0;

  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line);
    if ('push' in message) {
      view = message.value;
      for (const look of watchers) look();
    } else waiting.get(message.id)?.resolve(message);
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The till ended before it answered'));
  });

  /**
   * The near end of a measurement is the moment before the line is written.
   * @param {string} channel @param {object} [input] @returns {Promise<{ value: any, askedAt: bigint, answeredAt: bigint }>}
   */
  const ask = (channel, input = {}) => say(channel, { commandId: randomUUID(), ...input });

  /** @param {string} channel @param {object} input @returns {Promise<{ value: any, askedAt: bigint, answeredAt: bigint }>} */
  const say = async (channel, input) => {
    const id = (asked += 1);
    const line = `${JSON.stringify({ id, channel, input })}\n`;
    const answered = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    const askedAt = process.hrtime.bigint();
    child.stdin.write(line);
    const answer = /** @type {any} */ (await answered);
    const answeredAt = process.hrtime.bigint();
    waiting.delete(id);
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
    return { value: answer.value, askedAt, answeredAt };
  };

  /** @param {(view: any) => boolean} holds @returns {Promise<any>} the first view of which this is so */
  const until = (holds) =>
    new Promise((resolve, reject) => {
      const leave = () => (clearTimeout(limit), watchers.delete(look), child.off('exit', gone));
      const look = () => view !== null && holds(view) && (leave(), resolve(view));
      const gone = () => (leave(), reject(new Error('The till ended while it was waited for')));
      const late = () => (leave(), reject(new Error(`The till did not get there within ${LIMIT_MS} ms`)));
      const limit = setTimeout(late, LIMIT_MS);
      watchers.add(look);
      child.once('exit', gone);
      if (!isRunning(child)) gone();
      else look();
    });

  await until(() => true);
  /** A question has no number of its own. @param {string} channel @param {object} input @returns {Promise<any>} */
  const query = async (channel, input) => (await say(channel, input)).value;
  return { ask, query, until, stop: () => end(child) };
}
