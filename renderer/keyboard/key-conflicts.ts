import { KEY_ACTIONS, type KeyAction, type KeyMap } from './key-map.ts';

/** Why a key map would not work as its owner thinks. */
export type KeyConflict =
  /** One key for two actions: the second would never happen. */
  | { readonly kind: 'shared'; readonly key: string; readonly actions: readonly KeyAction[] }
  /** The key types: in fields, on the keypad, at the end of a scan, or it walks from button to button. */
  | { readonly kind: 'types'; readonly key: string; readonly action: KeyAction }
  /** Every scan begins or ends with it. */
  | { readonly kind: 'scanner'; readonly key: string; readonly action: KeyAction }
  /** The operating system or the window keeps it for itself. */
  | { readonly kind: 'taken'; readonly key: string; readonly action: KeyAction };

/** Keys that the scanner sends before and after each code, as `KeyboardEvent.key`. */
export type ScannerKeys = readonly string[];

const TYPES = /^([0-9A-Za-z*.,]|Enter|Tab|Shift\+Tab| |Backspace|Arrow(Up|Down|Left|Right))$/;

/** Windows, macOS, the usual Linux desktops and Chromium: keys that never or not only reach the till. */
const TAKEN =
  /^(Meta(\+.+)?|Ctrl\+Alt\+(Delete|F\d+)|Alt\+(F4|Tab| |Escape)|Ctrl\+(Escape|Shift\+Escape|[wqrtcvxazWQRTCVXAZ])|PrintScreen|Pause|ScrollLock|NumLock|CapsLock|Control|Shift|Alt|AltGraph|ContextMenu|Dead|Process|Unidentified)$/;

/** Empty when the map is sound. */
export function keyConflicts(map: KeyMap, scanner: ScannerKeys = []): readonly KeyConflict[] {
  const single = KEY_ACTIONS.flatMap((action): KeyConflict[] => {
    const key = map[action];
    if (scanner.includes(key)) return [{ kind: 'scanner', key, action }];
    if (TYPES.test(key)) return [{ kind: 'types', key, action }];
    return TAKEN.test(key) ? [{ kind: 'taken', key, action }] : [];
  });
  return [...sharedKeys(map), ...single];
}

function sharedKeys(map: KeyMap): KeyConflict[] {
  const keys = [...new Set(Object.values(map))];
  return keys
    .map(
      (key) =>
        ({ kind: 'shared', key, actions: KEY_ACTIONS.filter((action) => map[action] === key) }) as const,
    )
    .filter(({ actions }) => actions.length > 1);
}
