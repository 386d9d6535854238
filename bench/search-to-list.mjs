// From a letter in the search field to the painted list, in the real window of a shop with 100,000 products, against the
// quickest thing a key can paint there.
import { compare } from './lib/compare.mjs';
import { counter, IDLE_KEY } from './lib/counter.mjs';
import { interleave } from './lib/interleave.mjs';
import { abbreviationsFor, largeShop } from './lib/large-shop.mjs';
import { withTill } from './lib/open-till.mjs';
import { summary } from './lib/statistics.mjs';

const PRODUCTS = 100_000;

/**
 * Types one phrase after another, one letter each time it is called, as people do: a tenth of a second apart at least. Null when that letter changed nothing.
 * @param {Awaited<ReturnType<typeof counter>>} till @param {string[]} phrases
 */
function typist(till, phrases) {
  let [phrase, letter] = [0, 0];
  return async () => {
    const text = phrases[phrase % phrases.length] ?? '';
    // Selects what stood there, so that the first letter of the next phrase replaces it.
    if (letter === 0) await till.observe({ idleKey: 'F2' }, ['F2']);
    if (text[letter] === ' ') {
      await till.observe({ idleKey: ' ' }, [' ']);
      letter += 1;
    }
    const key = text[letter] ?? '';
    letter += 1;
    if (letter === text.length) [phrase, letter] = [phrase + 1, 0];
    return till.observe({ list: key }, [key]);
  };
}

/**
 * @param {import('./lib/context.mjs').Context} context
 * @returns {Promise<object>} `painted` against a bare key, when the list was in the document, and how many letters left
 *   it as it was
 */
export async function measure({ electron, rounds }) {
  const products = largeShop(PRODUCTS);
  const samples = await withTill(
    electron,
    async (running) => {
      const till = await counter(running);
      const bare = () => till.observe({ idleKey: IDLE_KEY }, [IDLE_KEY]);
      const search = typist(till, abbreviationsFor(products, 60));
      return interleave({ search, bare }, { rounds: rounds(150), warmUps: 10 });
    },
    products,
  );
  const seen = samples.search.map((/** @type {any} */ one, round) => ({ one, bare: samples.bare[round] }));
  const changed = seen.filter(({ one }) => one !== null);
  const of = (/** @type {any[]} */ all, name = 'ms') => all.map((one) => one[name]);
  return {
    painted: compare(of(changed.map(({ one }) => one)), of(changed.map(({ bare }) => bare))),
    stages: {
      committed: summary(
        of(
          changed.map(({ one }) => one),
          'committedMs',
        ),
      ),
    },
    lettersThatChangedNothing: seen.length - changed.length,
  };
}
