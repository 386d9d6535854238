import { readReceiptCode } from '#shared/receipt-code.ts';
import type { KeyLayers } from '../keyboard/layers.ts';
import type { KeyMap } from '../keyboard/key-map.ts';
import { screenFor } from '../store/screen-for.ts';
import { changeUi, type TillStore } from '../store/till-store.ts';
import type { StrayScan } from '../store/ui-state.ts';
import { commandOf, type Command } from './command-codes.ts';
import { scanRoute, type ScanRoute } from './scan-route.ts';

export interface ScanPorts {
  readonly store: TillStore;
  readonly layers: KeyLayers;
  readonly keys: () => KeyMap;
  readonly sell: (code: string) => void;
  /** Shows the sale that this receipt is of. */
  readonly openReceipt: (code: string) => void;
  /** The next scan or tap counts so many times. */
  readonly arm: (quantity: number) => void;
  /** Does it when what was scanned before is in the basket on screen. */
  readonly afterScans: (deed: () => void) => void;
}

/** What becomes of a scan: into the basket, a command done, or swallowed with a word about it. */
export function createScanReceiver(ports: ScanPorts): (code: string) => void {
  const { store, layers } = ports;

  const stray = (code: string, why: StrayScan['why']): void =>
    changeUi(store, { strayScan: { code: hidden(code), why } });

  const route = (): ScanRoute => {
    const { view, ui } = store.getState();
    return scanRoute({
      screen: screenFor(view, ui),
      phase: view?.sale?.phase ?? null,
      locked: view?.locked ?? false,
      dialog: layers.isModal(),
    });
  };

  /** A receipt opens its sale where a scan would sell, and over the list of paid sales. */
  const openOrSwallow = (code: string): void => {
    const { looking, approval } = store.getState().ui;
    const way = route();
    const isInList = way === 'asked' && looking?.at === 'sales' && approval === null;
    if (way !== 'sell' && !isInList) stray(code, way);
    else {
      changeUi(store, { strayScan: null });
      ports.openReceipt(code);
    }
  };

  const sellOrSwallow = (code: string): void => {
    const way = route();
    if (way !== 'sell') stray(code, way);
    else {
      changeUi(store, { strayScan: null });
      ports.sell(code);
    }
  };

  /** Null where the command means nothing. */
  const deedOf = (command: Command): (() => void) | null => {
    if (command.kind === 'action') return layers.meaning(ports.keys()[command.action]);
    return route() === 'sell' ? () => ports.arm(command.quantity) : null;
  };

  /** A quantity is for the next scan. Everything else is done to what was scanned before: none may still be missing. */
  const inTurn = (command: Command, deed: () => void): void =>
    command.kind === 'action' ? ports.afterScans(deed) : deed();

  const obey = (code: string, deed: (() => void) | null): void => {
    if (deed === null) stray(code, 'noSuchCommandHere');
    else {
      changeUi(store, { strayScan: null });
      deed();
    }
  };

  return (code) => {
    const isObeyed = store.getState().view?.counter.scanner.commands === true;
    const command = isObeyed ? commandOf(code) : null;
    if (command === null) (readReceiptCode(code) === null ? sellOrSwallow : openOrSwallow)(code);
    else inTurn(command, () => obey(code, deedOf(command)));
  };
}

/** Very fast hands on a PIN pad look like a scanner: what may be a PIN is never shown. */
const hidden = (code: string): string => (/^\d{4,8}$/.test(code) ? '•'.repeat(code.length) : code);
