/* global window */
// Finding products: the query itself among 100,000 against bare FTS5, and the whole way over the bridge.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { withBundle } from './lib/bundle.mjs';
import { compare } from './lib/compare.mjs';
import { interleave } from './lib/interleave.mjs';
import { keystrokes, largeShop, phrasesFor, shelved } from './lib/large-shop.mjs';
import { withTill } from './lib/open-till.mjs';
import { timed } from './lib/timed.mjs';

const PRODUCTS = 100_000;
const SHOWN = 50;

/**
 * FTS5 with the till's tokens and ranking, and nothing around it: no join, no barcode, no check of what comes back.
 * @param {string} file @param {ReturnType<typeof largeShop>} products @returns {(match: string) => unknown[]}
 */
function bareIndex(file, products) {
  const database = new Libsql(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE VIRTUAL TABLE words USING fts5(
      name, category, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
    BEGIN`);
  const insert = database.prepare('INSERT INTO words (rowid, name, category) VALUES (?, ?, ?)');
  products.forEach(({ name, category }, n) => insert.run([n + 1, name, category]));
  database.exec('COMMIT');
  const query = database.prepare(
    `SELECT rowid FROM words WHERE words MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT ?`,
  );
  return (match) => query.all([match, SHOWN]);
}

const match = (/** @type {string} */ text) =>
  text
    .trim()
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' ');

/** @param {string} folder @param {any} CatalogueFile @param {number} rounds */
async function query(folder, CatalogueFile, rounds) {
  const products = largeShop(PRODUCTS);
  const catalogue = new CatalogueFile(folder);
  catalogue.begin();
  catalogue.add(shelved(products));
  catalogue.commit({ contentHash: 'bench', head: '{}' });
  const bare = bareIndex(join(folder, 'bare.db'), products);
  const texts = keystrokes(phrasesFor(products, rounds));
  let round = 0;
  const text = () => texts[round % texts.length] ?? '';
  try {
    const samples = await interleave(
      {
        ours: async () => timed(() => catalogue.shelf.search(text(), text(), SHOWN)),
        bare: async () => timed(() => bare(match(text()))),
      },
      { rounds, onRound: () => (round += 1) },
    );
    return compare(samples.ours, samples.bare);
  } finally {
    catalogue.close();
  }
}

/** Runs in the page: one request and its answer, in ms. */
const request = async (/** @type {[string, object]} */ [channel, input]) => {
  const began = performance.now();
  await /** @type {any} */ (window)['till'].request(channel, input);
  return performance.now() - began;
};

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `query` in 100,000 products; `bridge` in the same shop, products and all, against a request
 *   that main answers by itself
 */
export async function measure({ electron, rounds }) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-search-'));
  try {
    const inCatalogue = await withBundle('main/journal/catalogue-file.ts', ({ CatalogueFile }) =>
      query(folder, CatalogueFile, rounds(300)),
    );
    const products = largeShop(PRODUCTS);
    const texts = keystrokes(phrasesFor(products, 40));
    let n = 0;
    const measured = async (/** @type {{ page: import('@playwright/test').Page }} */ { page }) => {
      await page.evaluate(request, ['catalogue.get', {}]);
      return interleave(
        {
          search: () =>
            page.evaluate(request, ['catalogue.search', { text: texts[(n += 1) % texts.length] }]),
          unasked: () => page.evaluate(request, ['till.get', {}]),
        },
        { rounds: rounds(300), warmUps: 20 },
      );
    };
    const samples = await withTill(electron, measured, products);
    return { query: inCatalogue, bridge: compare(samples.search, samples.unasked) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
