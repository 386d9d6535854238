import type { CatalogueOverview, Product } from '#shared/catalogue.ts';
import { barcodeKey } from '#shared/codes.ts';
import { asOf } from '#shared/coming-price.ts';
import type { VariantId } from '#shared/ids.ts';
import type { ShopTime } from '#shared/shop-clock.ts';
import type { CatalogueStore } from '../journal/catalogue-store.ts';
import type { Shelf } from './shelf.ts';
import { lastWord } from './words.ts';

/**
 * Products that lie in the store: this process holds none of them. Prices are those of the moment in which somebody
 * asks, on the shop's wall.
 */
export function storedShelf(
  store: CatalogueStore,
  overview: CatalogueOverview,
  { hasCome }: ShopTime,
): Shelf {
  const now = (text: string): Product => asOf(productIn(text), hasCome);
  return {
    get overview() {
      return { ...overview, favourites: overview.favourites.map((product) => asOf(product, hasCome)) };
    },
    product: async (id) => {
      const text = await store.product(id);
      const product = text === null ? null : now(text);
      return product?.withdrawn === true ? null : product;
    },
    coded: async (keys) => {
      const found = await store.coded(keys);
      if (found === null) return null;
      return { product: now(found.product), variantId: found.variantId as VariantId | null };
    },
    category: async (id, from, count) => (await store.category(id, from, count)).map(now),
    search: async (text, limit) => (await store.search(text, barcodeKey(text), limit)).map(now),
    letters: (text) => store.letters(lastWord(text)),
  };
}

/** The store was filled from checked products and changes no text. */
export const productIn = (text: string): Product => JSON.parse(text) as Product;
