// What the till takes of the machine while nobody sells, all its processes together, against the least Electron app.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../scripts/setup/paths.mjs';
import { startTrainingSimulator } from '../scripts/setup/training.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { pssOf, processTree } from './lib/processes.mjs';
import { withStarted } from './lib/start-electron.mjs';
import { summary } from './lib/statistics.mjs';

const SELLABLE = 'sellable';
/** After the start come the catalogue, the first look at terminals, the last compilations. */
const SETTLE_MS = 4_000;
/** Long enough for every timer that is known: each terminal is asked every 15 seconds. */
const WATCHED_MS = 16_000;

/** @param {number} pid of the app @returns {Promise<{ mebibytes: number, busyPercent: number }>} of one core */
async function atRest(pid) {
  await sleep(SETTLE_MS);
  const before = new Map((await processTree(pid)).map((one) => [one.pid, one.cpuMs]));
  await sleep(WATCHED_MS);
  const after = await processTree(pid);
  const spent = after.map((one) => one.cpuMs - (before.get(one.pid) ?? 0));
  const memory = await Promise.all(after.map((one) => pssOf(one.pid)));
  return { mebibytes: sum(memory), busyPercent: (sum(spent) / WATCHED_MS) * 100 };
}

const sum = (/** @type {number[]} */ all) => all.reduce((total, one) => total + one, 0);

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `memory` (PSS) against hello's, and how busy each keeps one core, in per cent
 */
export async function measure({ electron, rounds, say }) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-idle-'));
  const { control, stop } = await startTrainingSimulator(1);
  const start = (
    /** @type {string} */ name,
    /** @type {string[]} */ args,
    /** @type {string | null} */ mark,
  ) => withStarted(electron, join(folder, name), args, mark, ({ pid }) => atRest(pid));
  const till = [inRoot('.'), '--profile', join(folder, 'profile'), '--simulator', control];
  try {
    const samples = await interleave(
      {
        hello: () => start('hello', [inRoot('bench/hello')], null),
        till: () => start('till', till, SELLABLE),
      },
      { rounds: rounds(3), warmUps: 0, onRound: (round) => say.line(`idle, round ${round + 1}`) },
    );
    const of = (/** @type {'mebibytes' | 'busyPercent'} */ what, /** @type {'hello' | 'till'} */ whose) =>
      samples[whose].map((one) => one[what]);
    return {
      memory: compare(of('mebibytes', 'till'), of('mebibytes', 'hello'), 'MiB'),
      busyPercent: { till: summary(of('busyPercent', 'till')), hello: summary(of('busyPercent', 'hello')) },
    };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
