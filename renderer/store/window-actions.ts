import type { TerminalId } from '#shared/ids.ts';
import { pressEntry, type EntryKey } from './amount-entry.ts';
import { once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export interface WindowActions {
  readonly press: (key: EntryKey) => void;
  readonly dismissNotice: () => void;
  readonly forgetStrayScan: () => void;
  readonly dismissUnknownCodes: () => void;
  readonly selectTerminal: (terminalId: TerminalId) => void;
  readonly showTrainingTerminal: () => void;
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
  };
}
