import type { Product } from '#shared/catalogue.ts';
import type { CategoryId } from '#shared/ids.ts';
import { ask, once, showNotice, type Desk } from './ask.ts';
import { SHELF_PAGE, missingPages, pageKey, withPage, type ShelfPage } from './shelf.ts';
import { changeUi } from './till-store.ts';
import type { CategoryTab } from './ui-state.ts';

/** Finding what the customer wants. */
export interface CatalogueActions {
  readonly loadCatalogue: () => void;
  readonly showCategory: (category: CategoryTab) => void;
  /** Fetches what is missing of products `first` to `end` (one past the last) of a category. */
  readonly fillShelf: (categoryId: CategoryId, first: number, end: number) => void;
  readonly search: (text: string) => void;
  /** What stands first for the text that stands in the field now: what is painted may be a key press behind. */
  readonly bestMatch: () => Promise<Product | null>;
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
    search: (text) => void find(desk, text),
    async bestMatch() {
      const text = wantedIn(store.getState().ui.search.text);
      const answer = text === '' ? null : await ask(desk, 'catalogue.search', { text });
      return answer?.ok === true ? (answer.value[0] ?? null) : null;
    },
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

const MOST_LETTERS = 80;
const wantedIn = (text: string): string => text.trim().slice(0, MOST_LETTERS);

/** Answers may overtake each other: only the one for the text that still stands in the field counts. */
async function find(desk: Desk, text: string): Promise<void> {
  const { store } = desk;
  const wanted = wantedIn(text);
  changeUi(store, { search: { text, found: wanted === '' ? null : store.getState().ui.search.found } });
  if (wanted === '') return;
  const answer = await ask(desk, 'catalogue.search', { text: wanted });
  if (store.getState().ui.search.text !== text) return;
  if (answer.ok) changeUi(store, { search: { text, found: answer.value } });
  else showNotice(store, answer.error);
}
