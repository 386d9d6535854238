// What a journal of years costs a start: opening it with its chain followed, and folding the books from it, all of it or from a bookmark on.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended } from '../scripts/setup/lifetime.mjs';
import { inRoot } from '../scripts/setup/paths.mjs';
import { ENTRIES_A_SALE } from './journal/sales.mjs';
import { rounded } from './lib/statistics.mjs';

const ENTRIES = 1_000_000;
/** What a busy till writes in a day or two: after a death the chain is followed from the start before it. */
const SINCE_THE_START = 10_000;

/** @param {string} folder @param {{ from: number, to: number, isClosed: boolean }} entries */
async function write(folder, { from, to, isClosed }) {
  const writer = fork(inRoot('bench/journal/write-sales.mjs'));
  const saleOf = (/** @type {number} */ entry) => Math.floor(entry / ENTRIES_A_SALE);
  writer.send({ folder, from: saleOf(from), to: saleOf(to), isClosed });
  const code = await ended(writer);
  if (code !== 0) throw new Error(`The journal could not be written: exit code ${code}`);
}

/**
 * @param {string} profile @param {boolean} [lays]
 * @returns {Promise<import('../endurance/long-start.ts').LongStart & import('../endurance/long-start.ts').Laid>}
 */
async function started(profile, lays = false) {
  const reader = fork(inRoot('bench/journal/replay.mjs'));
  reader.send({ profile, lays });
  const [told] = await Promise.race([
    once(reader, 'message'),
    ended(reader).then((code) =>
      Promise.reject(new Error(`The journal could not be read: exit code ${code}`)),
    ),
  ]);
  return told;
}

/** @param {import('../endurance/long-start.ts').LongStart} told */
const startOf = ({ openMs, foldMs, foldCpuMs, megabytes, bookmark }) => ({
  open: rounded(openMs),
  fold: rounded(foldMs),
  foldCpu: rounded(foldCpuMs),
  start: rounded(openMs + foldMs),
  megabytes,
  bookmark,
});

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} ms: `first`, a start that folds all entries; `next`, one that finds a bookmark at the end, and `tail`, one
 *   after a death with 10,000 more; `open` is a part of each `start`. `laying`: the bookmark, and the longest that others waited
 */
export async function measure({ say }) {
  const profile = await mkdtemp(join(tmpdir(), 'vinr-bench-start-'));
  const folder = join(profile, 'journal');
  try {
    say.line(`journal-start, writing ${ENTRIES.toLocaleString('en')} entries`);
    await mkdir(folder);
    await write(folder, { from: 0, to: ENTRIES, isClosed: true });
    const first = await started(profile, true);
    const { size } = await stat(join(folder, 'books.bookmark'));
    const next = await started(profile);
    await write(folder, { from: ENTRIES, to: ENTRIES + SINCE_THE_START, isClosed: false });
    const tail = await started(profile);
    return {
      entries: first.entries,
      first: startOf(first),
      laying: {
        ms: rounded(first.layMs),
        cpu: rounded(first.layCpuMs),
        longest: rounded(first.longestMs),
        megabytes: Math.round(size / 1e6),
      },
      next: startOf(next),
      tail: startOf(tail),
    };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
