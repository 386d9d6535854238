import type { KeyLayers } from '../keyboard/layers.ts';
import type { KeyMap } from '../keyboard/key-map.ts';
import { screenFor } from '../store/screen-for.ts';
import { changeUi, type TillStore } from '../store/till-store.ts';
import type { StrayScan } from '../store/ui-state.ts';
import { commandOf, type Command } from './command-codes.ts';
import { scanRoute } from './scan-route.ts';

export interface ScanPorts {
  readonly store: TillStore;
  readonly layers: KeyLayers;
  readonly keys: () => KeyMap;
  readonly sell: (code: string) => void;
}

/** What becomes of a scan: into the basket, a command done, or swallowed with a word about it. */
export function createScanReceiver(ports: ScanPorts): (code: string) => void {
  const { store, layers } = ports;

  const stray = (code: string, why: StrayScan['why']): void =>
    changeUi(store, { strayScan: { code: hidden(code), why } });

  const obey = (command: Command): boolean => {
    const keys = command.kind === 'action' ? [ports.keys()[command.action]] : command.keys;
    const deeds = keys.map((key) => layers.meaning(key));
    for (const deed of deeds) deed?.();
    return deeds.every((deed) => deed !== null);
  };

  return (code) => {
    const command = commandOf(code);
    if (command !== null) {
      if (obey(command)) changeUi(store, { strayScan: null });
      else stray(code, 'noSuchCommandHere');
      return;
    }
    const { view, ui } = store.getState();
    const place = {
      screen: screenFor(view, ui),
      phase: view?.sale?.phase ?? null,
      locked: view?.locked ?? false,
      dialog: layers.isModal(),
    };
    const route = scanRoute(place);
    if (route !== 'sell') stray(code, route);
    else {
      changeUi(store, { strayScan: null });
      ports.sell(code);
    }
  };
}

/** Very fast hands on a PIN pad look like a scanner: what may be a PIN is never shown. */
const hidden = (code: string): string => (/^\d{4,8}$/.test(code) ? '•'.repeat(code.length) : code);
