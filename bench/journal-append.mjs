// One flushed entry in the journal against what the disk itself needs for as many bytes.
import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withBundle } from './lib/bundle.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { startStore } from './lib/store-process.mjs';
import { timed, timedAsync } from './lib/timed.mjs';

const ENTRY_BYTES = 500;
const LIMITS = { reserveBytes: 1024 * 1024, floorBytes: 4 * 1024 * 1024 };

/** @param {number} n @returns {string} canonical JSON, as long as a payment's fact */
const fact = (n) => {
  const stem = { n, type: 'bench' };
  const padding = ENTRY_BYTES - JSON.stringify({ ...stem, text: '' }).length;
  return JSON.stringify({ n, text: 'x'.repeat(padding), type: 'bench' });
};

const ask = (/** @type {number} */ n) => ({
  at: 1_700_000_000_000 + n,
  facts: [fact(n)],
  durability: 'flushed',
  mayUseReserve: false,
});

/**
 * @param {string} folder @param {any} JournalFile @param {ReturnType<typeof startStore>} store @param {{ rounds: number }} options
 * @returns {Promise<Record<string, number[]>>} milliseconds for each entry
 */
async function appendInTurns(folder, JournalFile, store, { rounds }) {
  const own = join(folder, 'own');
  mkdirSync(own);
  const journal = new JournalFile(own, LIMITS, 0, () => undefined);
  await store.ask('open', { directory: join(folder, 'store'), at: 0, limits: LIMITS });
  const raw = openSync(join(folder, 'raw'), 'a');
  let n = 0;
  try {
    return await interleave(
      {
        raw: async () => {
          const bytes = Buffer.from(`${fact((n += 1))}\n`);
          return timed(() => (writeSync(raw, bytes), fdatasyncSync(raw)));
        },
        inProcess: async () => {
          const entry = ask((n += 1));
          const took = timed(() => journal.append(entry));
          // As in the store: between entries, never while one is waited for.
          journal.foldLog();
          return took;
        },
        throughStore: () => timedAsync(() => store.ask('append', ask((n += 1)))),
      },
      { rounds, warmUps: 50 },
    );
  } finally {
    closeSync(raw);
    journal.close(n);
    await store.ask('close', { at: n });
  }
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `inProcess`: where the database is; `throughStore`: what the till waits for
 */
export async function measure({ rounds }) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-journal-'));
  const store = startStore();
  try {
    const samples = await withBundle('main/journal/journal-file.ts', ({ JournalFile }) =>
      appendInTurns(folder, JournalFile, store, { rounds: rounds(2000) }),
    );
    return {
      inProcess: compare(samples.inProcess, samples.raw),
      throughStore: compare(samples.throughStore, samples.raw),
    };
  } finally {
    await store.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
