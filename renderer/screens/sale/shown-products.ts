import type { CatalogueOverview, Product } from '#shared/catalogue.ts';
import { productAt, type Shelf } from '../../store/shelf.ts';
import type { UiState } from '../../store/ui-state.ts';

export interface ShownProducts {
  readonly count: number;
  /** Null while main has not sent that product yet: its place stays empty for a moment. */
  readonly at: (index: number) => Product | null;
}

interface Shown extends Pick<UiState, 'search' | 'category'> {
  readonly catalogue: CatalogueOverview | null;
  readonly shelf: Shelf;
}

/** What the grid shows: search results while something is searched for, else the tab's products. */
export function shownProducts({ catalogue, shelf, search, category }: Shown): ShownProducts {
  if (search.found !== null) return listed(search.found);
  if (category === 'favourites') return listed(catalogue?.favourites ?? []);
  const count = catalogue?.categories.find(({ id }) => id === category)?.count ?? 0;
  return { count, at: (index) => productAt(shelf, category, index) };
}

const listed = (products: readonly Product[]): ShownProducts => ({
  count: products.length,
  at: (index) => products[index] ?? null,
});
