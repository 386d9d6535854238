import { AppFailure } from '#shared/app-error.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { TillView } from '#shared/till.ts';
import type { HandlersOf } from '../dispatcher.ts';
import type { tillInputs } from '#shared/ipc/rooms/till.ts';

export interface TillParts {
  readonly view: () => TillView;
  /** Makes this the terminal that Charge uses, now and after a restart. */
  readonly selectTerminal: (id: TerminalId) => Promise<void>;
  /** Opens the face of the simulated terminal; null outside training. */
  readonly showTerminal: (() => void) | null;
}

export function tillHandlers(parts: TillParts): HandlersOf<keyof typeof tillInputs> {
  return {
    'till.get': () => parts.view(),
    'terminal.select': async ({ terminalId }) => {
      await parts.selectTerminal(terminalId);
      return null;
    },
    'training.showTerminal': () => {
      if (parts.showTerminal === null) throw new AppFailure('terminal.none');
      parts.showTerminal();
      return null;
    },
  };
}
