import type { Product } from '#shared/catalogue.ts';
import type { TillState } from '../../store/till-store.ts';

/** What the grid shows: search results while something is searched for, else the tab's products. */
export function shownProducts(
  state: Pick<TillState, 'catalogue' | 'products'> & Pick<TillState['ui'], 'search' | 'category'>,
): readonly Product[] {
  const { found } = state.search;
  if (found !== null) {
    return found.flatMap((id) => state.products.get(id) ?? []);
  }
  const all = state.catalogue?.products ?? [];
  return state.category === 'favourites'
    ? all.filter((product) => product.favourite)
    : all.filter((product) => product.categoryId === state.category);
}
