import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withBundle } from '../bench/lib/bundle.mjs';
import { compareBaskets } from './compare.ts';

/** @typedef {{ name: string, file: string, from: string, to: string }} Mutant one place of the sources, written otherwise */

const PRICE = 'main/sales/arithmetic/price-basket.ts';
const TAX = 'main/sales/arithmetic/tax.ts';
const DRAFT = 'main/sales/arithmetic/draft.ts';
const APPORTION = 'shared/apportion.ts';
const EXACT = 'shared/exact.ts';

/** @type {readonly Mutant[]} */
const MUTANTS = [
  {
    name: 'rounds halves down',
    file: EXACT,
    from: '2 * magnitude + divisor)',
    to: '2 * magnitude + divisor - 1)',
  },
  { name: 'rounds down', file: EXACT, from: '2 * magnitude + divisor)', to: '2 * magnitude)' },
  {
    name: 'rounds up',
    file: EXACT,
    from: '2 * magnitude + divisor)',
    to: '2 * magnitude + 2 * divisor - 1)',
  },
  { name: 'never goes through BigInt to round', file: EXACT, from: '2 ** 51', to: 'Infinity' },
  {
    name: 'rounds halves down in BigInt',
    file: EXACT,
    from: 'product < 0n ? -whole : whole',
    to: 'whole - 1n',
  },
  {
    name: 'never goes through BigInt to share',
    file: APPORTION,
    from: '!Number.isSafeInteger(total * whole)',
    to: 'whole < 0',
  },
  { name: 'loses a penny', file: APPORTION, from: 'let open = left;', to: 'let open = left - 1;' },
  {
    name: 'keeps all odd pennies',
    file: APPORTION,
    from: 'if (left > 0) roundUp',
    to: 'if (left > 1e9) roundUp',
  },
  {
    name: 'serves equal remainders in the order of lines',
    file: DRAFT,
    from: 'lines[at]?.id ?? at',
    to: 'at',
  },
  {
    name: 'serves equal remainders last id first',
    file: APPORTION,
    from: 'a < b ? -1 : a > b ? 1 : 0',
    to: 'a < b ? 1 : -1',
  },
  {
    name: 'gives the odd pennies to the smallest remainders',
    file: APPORTION,
    from: 'nthGreatest(remainders, left)',
    to: 'nthGreatest(remainders, remainders.length)',
  },
  {
    name: 'lets a discount exceed the price',
    file: PRICE,
    from: 'Math.min(discount.amount.amount, amount)',
    to: 'discount.amount.amount',
  },
  {
    name: 'rounds weight and quantity at once',
    file: PRICE,
    from: 'return safe(one * quantity);',
    to: 'return weightGrams === null ? safe(one * quantity) : ratio(unitPrice.amount * quantity, weightGrams, 1000);',
  },
  {
    name: 'takes the basket discount off the gross',
    file: PRICE,
    from: 'discountOn(subtotal, basket.discount)',
    to: 'Math.min(subtotal, discountOn(gross, basket.discount))',
  },
  {
    name: 'taxes before the basket discount',
    file: TAX,
    from: '(line) => line.net)',
    to: '(line) => line.net + line.share)',
  },
  { name: 'takes tax on top for tax inside', file: TAX, from: 'WHOLE + ratePpm', to: 'WHOLE' },
  {
    name: 'lists the lowest rate first',
    file: TAX,
    from: 'b.ratePpm - a.ratePpm',
    to: 'a.ratePpm - b.ratePpm',
  },
];

const BASKETS = 2_000;
const SEED = 1;

/**
 * Fails when the place is not there exactly once: a mutant that changes nothing would prove nothing.
 * @param {Mutant} mutant @returns {Promise<string>} the file with its bug
 */
async function planted({ file, from, to }) {
  const source = await readFile(join(import.meta.dirname, '..', file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
  return source.replace(from, () => to);
}

/** @param {Mutant} mutant @returns {Promise<import('./compare.ts').Difference | null>} */
async function compareWith(mutant) {
  const source = await planted(mutant);
  const plugin = {
    name: 'mutant',
    enforce: /** @type {const} */ ('pre'),
    transform: (/** @type {string} */ _, /** @type {string} */ id) =>
      id.endsWith(`/${mutant.file}`) ? source : null,
  };
  return withBundle(PRICE, async ({ priceBasket }) => compareBaskets(priceBasket, SEED, 0, BASKETS), [
    plugin,
  ]);
}

describe('a planted bug is found', () => {
  it.each(MUTANTS)('$name', async (mutant) => expect(await compareWith(mutant)).not.toBeNull());

  it('and nothing is found where none is', async () =>
    expect(await compareWith({ name: 'none', file: EXACT, from: '2 ** 51', to: '2 ** 51' })).toBeNull());
});
