// A till that has sold for a year: what each sale holds of the memory, finding one, and a start that reads them all.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../scripts/setup/paths.mjs';
import { withBundle } from './lib/bundle.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { timed } from './lib/timed.mjs';

const HELD = 20_000;
const YEAR = 100_000;
const STARTED = 20_000;

/** The latest sales, one by its number, those of a card, of an amount, and of a time of day. */
const TEXTS = { latest: '', number: '51234', card: '4242', amount: '12.95', time: '14:3' };

/** @param {any} module @returns {Record<string, number>} bytes, packed and as they were before: all of them as objects */
const heap = ({ bytesPerSale }) => ({
  bytesPerSale: bytesPerSale(HELD),
  bytesPerSaleUnpacked: bytesPerSale(HELD, Infinity),
});

/** @param {any} module @param {number} rounds against looking through the same number of bare objects */
async function finding({ keepingOf, foundBy }, rounds) {
  const { books } = keepingOf(YEAR);
  const bare = [...books.cards].map(({ number, paidAt }) => ({ number, paidAt }));
  const walk = () =>
    bare.filter(({ number, paidAt }) => paidAt !== null && number.startsWith('51234')).length;
  /** @type {Record<string, object>} */
  const found = {};
  for (const [name, text] of Object.entries(TEXTS)) {
    const variants = {
      ours: async () => timed(() => foundBy(books, text)),
      walk: async () => timed(walk),
    };
    const samples = await interleave(variants, { rounds, warmUps: 3 });
    found[name] = compare(samples.ours, samples.walk);
  }
  return found;
}

/** @param {any} module @param {number} rounds */
async function start({ withLongStart }, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-books-'));
  try {
    return await withLongStart(
      folder,
      inRoot('dist/main/store.cjs'),
      STARTED,
      async (/** @type {any} */ variants) => {
        const samples = await interleave(variants, { rounds });
        return compare(samples.replay, samples.read);
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `heap`: bytes for each of 20,000 sales; `find`: a page of the list among 100,000; `start`: a replay
 *   of 20,000 sales from disk, against reading them
 */
export const measure = ({ rounds }) =>
  withBundle('endurance/book-keeping.ts', async (module) => ({
    heap: heap(module),
    find: await finding(module, rounds(30)),
    start: await start(module, Math.min(rounds(5), 20)),
  }));
