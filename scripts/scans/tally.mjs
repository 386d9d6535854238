/* global window */
// Three counts of the same scans: what was scanned, what the basket shows, what the journal says.
import { join } from 'node:path';
import Libsql from 'libsql';

/** @typedef {Map<string, number>} Pieces by product */

/** @param {string[]} productIds in the order of the scans, round and round @param {number} count @returns {Pieces} */
export function scanned(productIds, count) {
  const pieces = new Map();
  for (let n = 0; n < count; n += 1) {
    const id = productIds[n % productIds.length];
    pieces.set(id, (pieces.get(id) ?? 0) + 1);
  }
  return pieces;
}

/** @param {import('@playwright/test').Page} page @returns {Promise<Pieces>} */
export async function inBasket(page) {
  const lines = await page.evaluate(async () => {
    const { value } = await /** @type {any} */ (window)['till'].request('till.get', {});
    return (value.sale?.lines ?? []).map((/** @type {any} */ line) => [line.productId, line.quantity]);
  });
  return new Map(lines);
}

/** The journal itself, of a till that has ended. @param {string} profile @returns {Pieces} */
export function inJournal(profile) {
  const database = new Libsql(join(profile, 'journal', 'journal.db'), { readonly: true });
  try {
    const facts = database.prepare('SELECT fact FROM entries ORDER BY seq').all([]);
    return pieces(facts.map((/** @type {any} */ { fact }) => JSON.parse(fact)));
  } finally {
    database.close();
  }
}

/** @param {any[]} facts @returns {Pieces} */
function pieces(facts) {
  const lines = new Map();
  for (const fact of facts) {
    if (fact.type === 'sale.lineAdded') lines.set(fact.lineId, { ...fact });
    if (fact.type === 'sale.quantityChanged') lines.get(fact.lineId).quantity = fact.quantity;
  }
  return new Map([...lines.values()].map(({ productId, quantity }) => [productId, quantity]));
}

/** @param {Pieces} wanted @param {Pieces} found @returns {number} pieces too few or too many */
export const difference = (wanted, found) =>
  [...new Set([...wanted.keys(), ...found.keys()])].reduce(
    (sum, id) => sum + Math.abs((wanted.get(id) ?? 0) - (found.get(id) ?? 0)),
    0,
  );

export const total = (/** @type {Pieces} */ counted) => [...counted.values()].reduce((a, b) => a + b, 0);
