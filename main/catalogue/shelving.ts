import type { Catalogue, Product } from '#shared/catalogue.ts';
import type { CategoryId } from '#shared/ids.ts';
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

/** Where the store keeps what is not sold any more. No category of a shop can have this id. */
export const WITHDRAWN = '~withdrawn' as CategoryId;

export function shelved(product: Product, category: string): ShelvedProduct {
  const kept = { id: product.id, moments: momentsOf(product), product: JSON.stringify(product) };
  if (product.withdrawn === true) return { ...kept, categoryId: WITHDRAWN, name: '', words: '', keys: [] };
  return {
    ...kept,
    categoryId: product.categoryId,
    name: product.name,
    words: [category, ...product.variants.map(({ name }) => name)].join(' '),
    keys: keyed(product).map(([key, { variantId }]) => ({ key, variantId })),
  };
}

/** When a label of it becomes a wrong one. */
function momentsOf({ withdrawn, pricedAt, coming = [], variants }: Product): readonly string[] {
  if (withdrawn === true) return [];
  const comings = [...coming, ...variants.flatMap((variant) => variant.coming ?? [])];
  const all = [...(pricedAt === undefined ? [] : [pricedAt]), ...comings.map(({ from }) => from)];
  return [...new Set(all)];
}
