import type { Catalogue, Product } from '#shared/catalogue.ts';
import type { ShelvedProduct } from '../journal/catalogue-store.ts';
import { keyed } from './memory-shelf.ts';

/** Products a page: some milliseconds of the store's time, so that an append in between does not wait long. */
const PAGE = 500;

/** A catalogue as the store keeps it, page by page. */
export function* pagesOf({ categories, products }: Catalogue): Generator<readonly ShelvedProduct[]> {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  for (let from = 0; from < products.length; from += PAGE)
    yield products
      .slice(from, from + PAGE)
      .map((product) => shelved(product, names.get(product.categoryId) ?? ''));
}

const shelved = (product: Product, category: string): ShelvedProduct => ({
  id: product.id,
  categoryId: product.categoryId,
  name: product.name,
  words: [category, ...product.variants.map(({ name }) => name)].join(' '),
  keys: keyed(product).map(([key, { variantId }]) => ({ key, variantId })),
  product: JSON.stringify(product),
});
