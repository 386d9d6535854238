import type { CatalogueOverview, Product } from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import type { VariantId } from '#shared/ids.ts';
import type { CatalogueStore } from '../journal/catalogue-store.ts';
import type { Shelf } from './shelf.ts';
import { lastWord } from './words.ts';

/** Products that lie in the store: this process holds none of them. */
export function storedShelf(store: CatalogueStore, overview: CatalogueOverview): Shelf {
  return {
    overview,
    product: async (id) => {
      const text = await store.product(id);
      return text === null ? null : productIn(text);
    },
    coded: async (keys) => {
      const found = await store.coded(keys);
      if (found === null) return null;
      return { product: productIn(found.product), variantId: found.variantId as VariantId | null };
    },
    category: async (id, from, count) => (await store.category(id, from, count)).map(productIn),
    search: async (text, limit) => (await store.search(text, barcodeKey(text), limit)).map(productIn),
    letters: (text) => store.letters(lastWord(text)),
  };
}

/** The store was filled from checked products and changes no text. */
const productIn = (text: string): Product => JSON.parse(text) as Product;
