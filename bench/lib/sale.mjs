// What every measurement of a charge begins and ends with: a till without a window at a simulated VINR, a coffee, an empty basket.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHeadlessTill } from './headless-till.mjs';
import { startFarEnd } from './simulator.mjs';

const COFFEE = '2000000000015';

/** @typedef {import('./headless-till.mjs').HeadlessTill} HeadlessTill @typedef {import('./simulator.mjs').FarEnd} FarEnd */

/** Both are gone when `work` has ended. @template T @param {(till: HeadlessTill, farEnd: FarEnd) => Promise<T>} work @returns {Promise<T>} */
export async function withTill(work) {
  const profile = await mkdtemp(join(tmpdir(), 'vinr-bench-profile-'));
  const farEnd = await startFarEnd();
  try {
    const till = await startHeadlessTill(profile, farEnd.control);
    try {
      return await work(till, farEnd);
    } finally {
      await till.stop();
    }
  } finally {
    await farEnd.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {HeadlessTill} till @returns {Promise<any>} the sale, with something to pay */
export async function scanned(till) {
  await till.ask('sale.scan', { code: COFFEE });
  const { sale } = await till.until((view) => view.sale !== null && view.sale.phase === 'open');
  return sale;
}

/** Charges all that is due. @param {HeadlessTill} till @param {any} sale */
export function charged(till, { id: saleId, due: { amount } }) {
  return till.ask('tender.card', { saleId, amount, tip: 0, due: amount });
}

/** @param {HeadlessTill} till @param {string} saleId */
export async function left(till, saleId) {
  await till.ask('sale.finish', { saleId });
  await till.until((view) => view.sale === null);
}
