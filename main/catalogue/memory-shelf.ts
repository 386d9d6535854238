import type { Catalogue, Product } from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import { overviewOf } from './overview.ts';
import type { Coded, Shelf } from './shelf.ts';

/** The shelf of a simulation: no disk, a few products. */
export function memoryShelf(catalogue: Catalogue): Shelf {
  const { products } = catalogue;
  const byId = new Map(products.map((product) => [product.id, product]));
  const byKey = new Map(products.flatMap(keyed));
  return {
    overview: overviewOf(catalogue),
    product: (id) => Promise.resolve(byId.get(id) ?? null),
    coded: (keys) => Promise.resolve(firstOf(byKey, keys)),
    category: (id, from, count) =>
      Promise.resolve(products.filter(({ categoryId }) => categoryId === id).slice(from, from + count)),
    search: (text, limit) => Promise.resolve(products.filter(hasWords(text)).slice(0, limit)),
  };
}

/** Every key that leads to a product, with what it stands for. */
export const keyed = (product: Product): readonly (readonly [key: string, coded: Coded])[] =>
  [{ barcode: product.barcode, variantId: null }, ...product.variants.map(coded)].map(
    ({ barcode, variantId }) => [barcodeKey(barcode), { product, variantId }],
  );

const coded = ({ barcode, id: variantId }: Product['variants'][number]) => ({ barcode, variantId });

function firstOf(byKey: ReadonlyMap<string, Coded>, keys: readonly string[]): Coded | null {
  const key = keys.find((one) => byKey.has(one));
  return key === undefined ? null : (byKey.get(key) ?? null);
}

const hasWords = (text: string) => {
  const words = text.toLowerCase().split(/\s+/);
  return ({ name }: Product) => words.every((word) => name.toLowerCase().includes(word));
};
