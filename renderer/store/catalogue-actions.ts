import type { Product } from '#shared/catalogue.ts';
import type { CategoryId } from '#shared/ids.ts';
import { ask, once, showNotice, type Desk } from './ask.ts';
import { SHELF_PAGE, missingPages, pageKey, withPage, type ShelfPage } from './shelf.ts';
import { changeUi, type TillStore } from './till-store.ts';
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
    search: createFinder(desk),
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

/**
 * One question at a time, and after its answer the text that stands in the field by then. The first letters of a scan
 * that lands in the field would otherwise queue up in the store, and the scan itself would wait behind them.
 */
function createFinder(desk: Desk): (text: string) => void {
  const { store } = desk;
  let asking = false;

  const askOn = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      for (let text = standing(store); text !== null; text = standing(store, text)) await find(desk, text);
    } finally {
      asking = false;
    }
  };

  return (text) => {
    const found = wantedIn(text) === '' ? null : store.getState().ui.search.found;
    changeUi(store, { search: { text, found } });
    void askOn();
  };
}

/** What to look for now; null when there is nothing, or nothing else than `asked`. */
function standing(store: TillStore, asked = ''): string | null {
  const wanted = wantedIn(store.getState().ui.search.text);
  return wanted === '' || wanted === asked ? null : wanted;
}

/** An answer counts only for the text that still stands in the field. */
async function find(desk: Desk, wanted: string): Promise<void> {
  const { store } = desk;
  const answer = await ask(desk, 'catalogue.search', { text: wanted });
  const { text } = store.getState().ui.search;
  if (wantedIn(text) !== wanted) return;
  if (answer.ok) changeUi(store, { search: { text, found: answer.value } });
  else showNotice(store, answer.error);
}
