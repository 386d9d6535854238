import type { SaleId, TerminalId } from '#shared/ids.ts';
import { pressEntry, type EntryKey } from './amount-entry.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export interface WindowActions {
  readonly press: (key: EntryKey) => void;
  readonly dismissNotice: () => void;
  readonly forgetStrayScan: () => void;
  readonly dismissUnknownCodes: () => void;
  readonly selectTerminal: (terminalId: TerminalId) => void;
  readonly showTrainingTerminal: () => void;
  readonly loadReceipt: (saleId: SaleId) => void;
}

export function windowActions(desk: Desk): WindowActions {
  const { store } = desk;
  return {
    press: (key) => changeUi(store, { entry: pressEntry(store.getState().ui.entry, key) }),
    dismissNotice: () => showNotice(store, null),
    forgetStrayScan: () => changeUi(store, { strayScan: null }),
    dismissUnknownCodes: () => changeUi(store, { unknownCodes: [] }),
    selectTerminal: (terminalId) =>
      void once(store, 'terminal', () =>
        tell(desk, 'terminal.select', { commandId: desk.mintId(), terminalId }),
      ),
    showTrainingTerminal: () =>
      void once(store, 'training', () => tell(desk, 'training.showTerminal', { commandId: desk.mintId() })),
    loadReceipt: (saleId) => void once(store, `receipt ${saleId}`, () => fetchReceipt(desk, saleId)),
  };
}

async function fetchReceipt(desk: Desk, saleId: SaleId): Promise<void> {
  const answer = await ask(desk, 'receipt.get', { saleId });
  if (answer.ok) desk.store.setState({ receipt: answer.value });
  else showNotice(desk.store, answer.error);
}
