import type { Catalogue, Product } from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import { overviewOf } from './overview.ts';
import type { Coded, Shelf } from './shelf.ts';
import { lastWord, wordsOf } from './words.ts';

/** The shelf of a simulation: no disk, a few products. */
export function memoryShelf(catalogue: Catalogue): Shelf {
  const { products } = catalogue;
  const names = new Map<string, string>(catalogue.categories.map(({ id, name }) => [id, name]));
  const byId = new Map(products.map((product) => [product.id, product]));
  const byKey = new Map(products.flatMap(keyed));
  return {
    overview: overviewOf(catalogue),
    product: (id) => Promise.resolve(byId.get(id) ?? null),
    coded: (keys) => Promise.resolve(firstOf(byKey, keys)),
    category: (id, from, count) =>
      Promise.resolve(products.filter(({ categoryId }) => categoryId === id).slice(from, from + count)),
    search: (text, limit) => {
      const scanned = byKey.get(barcodeKey(text));
      const found = scanned === undefined ? products.filter(hasWords(text, names)) : [scanned.product];
      return Promise.resolve(found.slice(0, limit));
    },
    letters: (text) => Promise.resolve(lettersAfter(lastWord(text), products.flatMap(searched(names)))),
  };
}

/** Every key that leads to a product, with what it stands for. */
export function keyed(product: Product): readonly (readonly [key: string, coded: Coded])[] {
  const variants = product.variants.map(({ barcode, id: variantId }) => ({ barcode, variantId }));
  return [{ barcode: product.barcode, variantId: null }, ...variants]
    .filter(({ barcode }) => barcode !== '')
    .map(({ barcode, variantId }) => [barcodeKey(barcode), { product, variantId }]);
}

function firstOf(byKey: ReadonlyMap<string, Coded>, keys: readonly string[]): Coded | null {
  const key = keys.find((one) => byKey.has(one));
  return key === undefined ? null : (byKey.get(key) ?? null);
}

/** Every word that was typed begins a word of the name or of the category, whatever the accents. */
function hasWords(text: string, categories: ReadonlyMap<string, string>): (product: Product) => boolean {
  const wanted = wordsOf(text);
  return (product) => {
    const words = searched(categories)(product);
    return wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
}

/** What a product is found by. */
const searched =
  (categories: ReadonlyMap<string, string>) =>
  ({ name, categoryId }: Product): readonly string[] =>
    wordsOf(`${name} ${categories.get(categoryId) ?? ''}`);

const lettersAfter = (beginning: string, words: readonly string[]): readonly string[] => {
  const next = words.filter((word) => word.startsWith(beginning)).map((word) => word.slice(beginning.length));
  return [...new Set(next.map(([letter]) => letter ?? ''))].filter((letter) => letter !== '').sort();
};
