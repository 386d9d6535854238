import type { Catalogue, CatalogueOverview } from '#shared/catalogue.ts';
import type { catalogueInputs } from '#shared/ipc/rooms/catalogue.ts';
import type { CatalogueIndex } from '../../journal/catalogue-index.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface CatalogueParts {
  readonly catalogue: Catalogue;
  readonly index: CatalogueIndex;
}

export function catalogueHandlers({
  catalogue,
  index,
}: CatalogueParts): HandlersOf<keyof typeof catalogueInputs> {
  const byId = new Map<string, Catalogue['products'][number]>(catalogue.products.map((one) => [one.id, one]));
  return {
    'catalogue.get': () => overviewOf(catalogue),
    'catalogue.category': ({ categoryId, from, count }) =>
      catalogue.products.filter((one) => one.categoryId === categoryId).slice(from, from + count),
    'catalogue.search': async ({ text }) =>
      (await index.search(text, 50)).flatMap((found) => byId.get(found) ?? []),
  };
}

function overviewOf({ categories, products, taxClasses }: Catalogue): CatalogueOverview {
  const stocked = categories.map((category) => ({
    ...category,
    count: products.filter((one) => one.categoryId === category.id).length,
  }));
  return { categories: stocked, favourites: products.filter((one) => one.favourite), taxClasses };
}
