// One client in a process of its own, so that nobody's garbage and nobody's compiled code is another one's cost.
import { fork } from 'node:child_process';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { ask } from '../lib/ask.mjs';
import { CLIENTS } from './clients.mjs';

/** Calls in one sample, unless the client is slow: neither clock nor heap can tell a single one. */
const BATCH = 200;

/** A young generation so large that nothing is collected while bytes are counted; V8's own limits, in MiB. */
const NOTHING_COLLECTED = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

/** @typedef {'cpu' | 'bytes'} What CPU milliseconds, or bytes allocated, of one call */

/** @type {Record<What, (client: import('./clients.mjs').Client) => Promise<number>>} */
const COUNT = {
  async cpu({ order, batch = BATCH }) {
    const began = process.cpuUsage();
    for (let call = 0; call < batch; call += 1) await order();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000 / batch;
  },
  async bytes({ order, batch = BATCH }) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let call = 0; call < batch; call += 1) await order();
    return (process.memoryUsage().heapUsed - before) / batch;
  },
};

/**
 * @template T
 * @param {import('./clients.mjs').FarEnd} farEnd @param {What} what @param {string[]} names of clients
 * @param {(samples: Record<string, () => Promise<number>>) => Promise<T>} work given a sample of each client by its name
 * @returns {Promise<T>}
 */
export async function withClients(farEnd, what, names, work) {
  const execArgv = what === 'bytes' ? NOTHING_COLLECTED : [];
  const children = names.map((name) => ({
    name,
    child: fork(inRoot('bench/sdk/client-process.mjs'), { execArgv }),
  }));
  try {
    for (const { name, child } of children) await ask(child, { name, farEnd });
    const samples = children.map(({ name, child }) => [name, () => ask(child, { what })]);
    return await work(Object.fromEntries(samples));
  } finally {
    for (const { child } of children) child.disconnect();
  }
}

/** @type {import('./clients.mjs').Client | undefined} */
let client;
process.on('message', async (/** @type {any} */ { name, farEnd, what }) => {
  client ??= await CLIENTS[name](farEnd);
  process.send?.(what === undefined ? 'ready' : await COUNT[/** @type {What} */ (what)](client));
});
process.once('disconnect', () => process.exit(0));
