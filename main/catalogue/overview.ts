import type { Catalogue, CatalogueOverview, Product } from '#shared/catalogue.ts';
import type { CategoryId } from '#shared/ids.ts';

/** More favourites than anybody scrolls through; the rest are found in their categories. */
const MOST_FAVOURITES = 200;

export function overviewOf({ categories, products: all, taxClasses }: Catalogue): CatalogueOverview {
  const products = all.filter(({ withdrawn }) => withdrawn !== true);
  const counts = countsOf(products);
  return {
    categories: categories.map((category) => ({ ...category, count: counts.get(category.id) ?? 0 })),
    favourites: products.filter(({ favourite }) => favourite).slice(0, MOST_FAVOURITES),
    taxClasses,
  };
}

function countsOf(products: readonly Product[]): ReadonlyMap<CategoryId, number> {
  const counts = new Map<CategoryId, number>();
  for (const { categoryId } of products) counts.set(categoryId, (counts.get(categoryId) ?? 0) + 1);
  return counts;
}
