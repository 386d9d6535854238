import type { TerminalId } from '#shared/ids.ts';
import { pressEntry, type EntryKey } from './amount-entry.ts';
import { once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export interface WindowActions {
  readonly press: (key: EntryKey) => void;
  readonly dismissNotice: () => void;
  readonly putOff: (reminder: string) => void;
  readonly forgetStrayScan: () => void;
  readonly dismissUnknownCodes: () => void;
  readonly selectTerminal: (terminalId: TerminalId) => void;
  readonly showTrainingTerminal: () => void;
  /** The till ends there, when whoever sells may do that. */
  readonly openSetUp: () => void;
}

export function windowActions(desk: Desk): WindowActions {
  const { store } = desk;
  return {
    press: (key) => changeUi(store, { entry: pressEntry(store.getState().ui.entry, key) }),
    dismissNotice: () => showNotice(store, null),
    putOff: (reminder) => changeUi(store, { putOff: [...store.getState().ui.putOff, reminder] }),
    forgetStrayScan: () => changeUi(store, { strayScan: null }),
    dismissUnknownCodes: () => changeUi(store, { unknownCodes: [] }),
    selectTerminal: (terminalId) =>
      void once(store, 'terminal', () =>
        tell(desk, 'terminal.select', { commandId: desk.mintId(), terminalId }),
      ),
    openSetUp: () => void once(store, 'setup', () => tell(desk, 'setup.open', { commandId: desk.mintId() })),
    showTrainingTerminal: () =>
      void once(store, 'training', () => tell(desk, 'training.showTerminal', { commandId: desk.mintId() })),
  };
}
