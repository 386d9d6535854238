import type { LineId, SaleId, TerminalId } from '#shared/ids.ts';
import { pressEntry, type EntryKey } from './amount-entry.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { MOST_PRODUCTS } from '#shared/limits.ts';
import { changeUi, receiveCatalogue, receiveShelf } from './till-store.ts';
import type { CategoryTab } from './ui-state.ts';

export interface WindowActions {
  readonly showCategory: (category: CategoryTab) => void;
  readonly search: (text: string) => void;
  readonly selectLine: (line: LineId | null) => void;
  readonly press: (key: EntryKey) => void;
  readonly askToClear: (asking: boolean) => void;
  readonly dismissNotice: () => void;
  readonly forgetStrayScan: () => void;
  readonly dismissUnknownCodes: () => void;
  readonly selectTerminal: (terminalId: TerminalId) => void;
  readonly showTrainingTerminal: () => void;
  readonly loadCatalogue: () => void;
  /** The next page of what the chosen category holds, if there is one. */
  readonly loadShelf: () => void;
  readonly loadReceipt: (saleId: SaleId) => void;
}

export function windowActions(desk: Desk): WindowActions {
  const { store } = desk;
  return {
    showCategory: (category) => changeUi(store, { category, search: { text: '', found: null } }),
    search: (text) => void find(desk, text),
    selectLine: (selectedLine) => changeUi(store, { selectedLine }),
    press: (key) => changeUi(store, { entry: pressEntry(store.getState().ui.entry, key) }),
    askToClear: (confirmingClear) => changeUi(store, { confirmingClear }),
    dismissNotice: () => showNotice(store, null),
    forgetStrayScan: () => changeUi(store, { strayScan: null }),
    dismissUnknownCodes: () => changeUi(store, { unknownCodes: [] }),
    selectTerminal: (terminalId) =>
      void once(store, 'terminal', () =>
        tell(desk, 'terminal.select', { commandId: desk.mintId(), terminalId }),
      ),
    showTrainingTerminal: () =>
      void once(store, 'training', () => tell(desk, 'training.showTerminal', { commandId: desk.mintId() })),
    loadCatalogue: () => void once(store, 'catalogue', () => fetchCatalogue(desk)),
    loadShelf: () => void once(store, 'shelf', () => fetchShelf(desk)),
    loadReceipt: (saleId) => void once(store, `receipt ${saleId}`, () => fetchReceipt(desk, saleId)),
  };
}

/** Answers may overtake each other: only the one for the text that still stands in the field counts. */
async function find(desk: Desk, text: string): Promise<void> {
  const { store } = desk;
  const wanted = text.trim().slice(0, 80);
  changeUi(store, { search: { text, found: wanted === '' ? null : store.getState().ui.search.found } });
  if (wanted === '') return;
  const answer = await ask(desk, 'catalogue.search', { text: wanted });
  if (store.getState().ui.search.text !== text) return;
  if (answer.ok) changeUi(store, { search: { text, found: answer.value } });
  else showNotice(store, answer.error);
}

async function fetchCatalogue(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'catalogue.get', {});
  if (answer.ok) receiveCatalogue(desk.store, answer.value);
  else showNotice(desk.store, answer.error);
}

/** Goes on for as long as the cashier has moved to another category meanwhile. */
async function fetchShelf(desk: Desk): Promise<void> {
  const { store } = desk;
  const { ui, shelves, catalogue } = store.getState();
  const { category } = ui;
  const count = catalogue?.categories.find(({ id }) => id === category)?.count ?? 0;
  if (category === 'favourites') return;
  const from = shelves.get(category)?.length ?? 0;
  if (from >= count) return;
  const answer = await ask(desk, 'catalogue.category', { categoryId: category, from, count: MOST_PRODUCTS });
  if (answer.ok) receiveShelf(store, category, from, answer.value);
  else showNotice(store, answer.error);
  if (answer.ok && store.getState().ui.category !== category) await fetchShelf(desk);
}

async function fetchReceipt(desk: Desk, saleId: SaleId): Promise<void> {
  const answer = await ask(desk, 'receipt.get', { saleId });
  if (answer.ok) desk.store.setState({ receipt: answer.value });
  else showNotice(desk.store, answer.error);
}
