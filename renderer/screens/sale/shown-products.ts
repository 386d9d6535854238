import type { Product } from '#shared/catalogue.ts';
import type { TillState } from '../../store/till-store.ts';

const NONE: readonly Product[] = [];

/** What the grid shows: search results while something is searched for, else the tab's products as far as they are here. */
export function shownProducts(
  state: Pick<TillState, 'catalogue' | 'shelves'> & Pick<TillState['ui'], 'search' | 'category'>,
): readonly Product[] {
  if (state.search.found !== null) return state.search.found;
  if (state.category === 'favourites') return state.catalogue?.favourites ?? NONE;
  return state.shelves.get(state.category) ?? NONE;
}

/** How many there are to be scrolled through, whether here or not. */
export function shownCount(state: Parameters<typeof shownProducts>[0]): number {
  const { category, catalogue, search } = state;
  if (search.found !== null || category === 'favourites') return shownProducts(state).length;
  return catalogue?.categories.find(({ id }) => id === category)?.count ?? 0;
}
