// What a journal of years costs a start: opening it with its chain followed, and folding the books from it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
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

/** @param {string} directory @returns {Promise<import('./journal/replay.mjs').Replayed>} */
async function replayed(directory) {
  const reader = fork(inRoot('bench/journal/replay.mjs'));
  reader.send({ directory });
  const [told] = await Promise.race([
    once(reader, 'message'),
    ended(reader).then((code) =>
      Promise.reject(new Error(`The journal could not be read: exit code ${code}`)),
    ),
  ]);
  return told;
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} ms: `open` after a good end, `openAfterDeath`, and `replay` of all entries into the books, of
 *   which `replayCpu` is the till's own processor time
 */
export async function measure({ say }) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-start-'));
  try {
    say.line(`journal-start, writing ${ENTRIES.toLocaleString('en')} entries`);
    await write(folder, { from: 0, to: ENTRIES, isClosed: true });
    const { openMs, replayMs, replayCpuMs, megabytes, entries } = await replayed(folder);
    await write(folder, { from: ENTRIES, to: ENTRIES + SINCE_THE_START, isClosed: false });
    const afterDeath = await replayed(folder);
    return {
      entries,
      open: rounded(openMs),
      openAfterDeath: rounded(afterDeath.openMs),
      replay: rounded(replayMs),
      replayCpu: rounded(replayCpuMs),
      start: rounded(openMs + replayMs),
      megabytes,
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
