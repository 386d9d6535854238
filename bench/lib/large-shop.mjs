// A hundred thousand products, the same on every machine, and what a cashier types to find one.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FIRST =
  'Alpine Bright Coastal Daily Emerald Farm Golden Harvest Island Jolly Kings Lunar Meadow Nordic Orchard'.split(
    ' ',
  );
const SECOND =
  'almond apple banana barley basil berry butter caramel cherry cinnamon cocoa coconut coffee fig ginger hazelnut honey lemon lime mango maple mint oat olive orange peach pear pepper plum rice rose sesame tea vanilla walnut'.split(
    ' ',
  );
const THIRD =
  'bar biscuit bread cake candle cereal chips cookie cream crackers drink granola jam juice milk muffin oil pasta powder sauce soap spread syrup yoghurt'.split(
    ' ',
  );

const pick = (/** @type {string[]} */ words, /** @type {number} */ n) => words[n % words.length] ?? '';

/** @typedef {{ id: string, name: string, category: string, barcode: string }} LargeProduct */

/** @param {number} count @returns {LargeProduct[]} */
export const largeShop = (count) =>
  Array.from({ length: count }, (_, n) => {
    const kind = pick(THIRD, Math.floor(n / (FIRST.length * SECOND.length)));
    const words = [pick(FIRST, n), pick(SECOND, Math.floor(n / FIRST.length)), kind];
    return {
      id: `p${n}`,
      name: `${words.join(' ')} ${n % 97} g`,
      category: kind,
      barcode: `21${String(n).padStart(11, '0')}`,
    };
  });

/**
 * The same as the store keeps it (`main/journal/catalogue-store.ts`).
 * @param {LargeProduct[]} products
 */
export const shelved = (products) =>
  products.map((product) => ({
    id: product.id,
    categoryId: product.category,
    name: product.name,
    words: product.category,
    keys: [{ key: `0${product.barcode}`, variantId: null }],
    moments: [],
    product: JSON.stringify(product),
  }));

/** The same as a shop's own file (`main/catalogue/catalogue-schema.ts`). */
const catalogueFile = (/** @type {LargeProduct[]} */ products) => ({
  version: 1,
  taxClasses: [
    { id: 'standard', label: 'Sales tax', ratePpm: 80_000 },
    { id: 'reduced', label: 'Food tax', ratePpm: 20_000 },
  ],
  categories: [...new Set(products.map(({ category }) => category))].map((name, n) => ({
    id: name,
    name,
    hue: n % 12,
  })),
  products: products.map(({ id, name, category, barcode }, n) => ({
    id,
    name,
    category,
    barcode,
    price: 95 + ((n * 37) % 2_000),
    taxClass: n % 3 === 0 ? 'standard' : 'reduced',
    favourite: n < 24,
  })),
});

/**
 * Gives a till that does not run these products to sell.
 * @param {string} profile @param {LargeProduct[]} products
 */
export async function writeCatalogue(profile, products) {
  await mkdir(profile, { recursive: true, mode: 0o700 });
  await writeFile(join(profile, 'catalogue.json'), JSON.stringify(catalogueFile(products)));
}

/**
 * What cashiers would type for products from all over the shop: one word and the beginning of the next.
 * @param {{ name: string }[]} products @param {number} count @returns {string[]}
 */
export const phrasesFor = (products, count) =>
  Array.from({ length: count }, (_, n) => {
    const [, second = '', third = ''] = products[(n * 7919) % products.length]?.name.split(' ') ?? [];
    return `${second} ${third.slice(0, 3)}`;
  });

/**
 * The same for who abbreviates: two letters of each word of a name, so that nearly each letter finds something else.
 * @param {{ name: string }[]} products @param {number} count @returns {string[]}
 */
export const abbreviationsFor = (products, count) =>
  Array.from({ length: count }, (_, n) => {
    const words = products[(n * 7919) % products.length]?.name.split(' ').slice(0, 3) ?? [];
    return words.map((word) => word.slice(0, 2).toLowerCase()).join(' ');
  });

/** @param {string[]} phrases @returns {string[]} what the search sees while they are typed, from the second letter on */
export const keystrokes = (phrases) =>
  phrases.flatMap((phrase) => Array.from({ length: phrase.length - 1 }, (_, n) => phrase.slice(0, n + 2)));
