import type { CategoryId } from '#shared/ids.ts';
import { ask, once, showNotice, type Desk } from './ask.ts';
import { createFinder, type Finder } from './finder.ts';
import { SHELF_PAGE, missingPages, pageKey, withPage, type ShelfPage } from './shelf.ts';
import { changeUi } from './till-store.ts';
import type { CategoryTab } from './ui-state.ts';

/** Finding what the customer wants. */
export interface CatalogueActions extends Finder {
  readonly loadCatalogue: () => void;
  readonly showCategory: (category: CategoryTab) => void;
  /** Fetches what is missing of products `first` to `end` (one past the last) of a category. */
  readonly fillShelf: (categoryId: CategoryId, first: number, end: number) => void;
}

/** Their first page is fetched ahead, so that the tab shows it at once. */
const TABS_AHEAD = 24;

export function catalogueActions(desk: Desk): CatalogueActions {
  const { store } = desk;
  return {
    loadCatalogue: () =>
      void once(store, 'catalogue', () => fetchCatalogue(desk)).then(() => fetchFirstPages(desk)),
    showCategory: (category) => changeUi(store, { category, search: { text: '', found: null } }),
    fillShelf(categoryId, first, end) {
      for (const page of missingPages(store.getState().shelf, categoryId, first, end)) {
        void once(store, `shelf ${pageKey(page)}`, () => fetchPage(desk, page));
      }
    },
    ...createFinder(desk),
  };
}

async function fetchCatalogue(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'catalogue.get', {});
  if (!answer.ok) {
    showNotice(desk.store, answer.error);
    return;
  }
  desk.store.setState({ catalogue: answer.value, shelf: new Map() });
}

async function fetchFirstPages(desk: Desk): Promise<void> {
  const categories = desk.store.getState().catalogue?.categories ?? [];
  for (const { id } of categories.slice(0, TABS_AHEAD)) await fetchPage(desk, { categoryId: id, page: 0 });
}

async function fetchPage(desk: Desk, page: ShelfPage): Promise<void> {
  const input = { categoryId: page.categoryId, from: page.page * SHELF_PAGE, count: SHELF_PAGE };
  const answer = await ask(desk, 'catalogue.category', input);
  if (answer.ok) desk.store.setState(({ shelf }) => ({ shelf: withPage(shelf, page, answer.value) }));
  else showNotice(desk.store, answer.error);
}
