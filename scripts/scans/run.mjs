/* global window */
import { setTimeout as sleep } from 'node:timers/promises';
import { withTill } from '../../bench/lib/open-till.mjs';
import { feed } from './feed.mjs';
import { difference, inBasket, inJournal, scanned, total } from './tally.mjs';

/** How long after the last scan everything must be on record. */
const SETTLE_MS = 10_000;

/** Products that one scan adds without a question. @param {import('@playwright/test').Page} page */
const products = (page) =>
  page.evaluate(async () => {
    const till = /** @type {any} */ (window)['till'];
    const { value } = await till.request('catalogue.get', {});
    return value.favourites
      .filter((/** @type {any} */ one) => one.pricing.kind === 'fixed' && one.variants.length === 0)
      .map((/** @type {any} */ { id, barcode }) => ({ id, barcode }));
  });

/**
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} electron
 * @param {{ count: number, perSecond: number, say: import('../setup/say.mjs').Say }} plan
 */
export const run = (electron, { count, perSecond, say }) =>
  withTill(electron, async ({ app, page, profile }) => {
    const known = await products(page);
    const wanted = scanned(
      known.map(({ id }) => id),
      count,
    );
    const minute = perSecond * 60;
    const onScan = (/** @type {number} */ done) => {
      if (done % minute === 0) say.line(`${done} of ${count} scanned`);
    };
    await feed(app, { codes: known.map(({ barcode }) => barcode), count, perSecond, onScan });
    const limit = performance.now() + SETTLE_MS;
    while (difference(wanted, await inBasket(page)) > 0 && performance.now() < limit) await sleep(100);
    const basket = await inBasket(page);
    // A running till lets nobody else at its journal.
    await app.close();
    const journal = inJournal(profile);
    return {
      scanned: count,
      basket: total(basket),
      journal: total(journal),
      wrong: difference(wanted, basket) + difference(wanted, journal),
    };
  });
