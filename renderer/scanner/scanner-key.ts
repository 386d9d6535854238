import { keyName } from '../keyboard/key-name.ts';

export type ScannerKey =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'terminator' }
  /** A digit of a character code, typed with Alt held. */
  | { readonly kind: 'altDigit'; readonly digit: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** FNC1 between the elements of a GS1 code. */
const GS = '\u001D';

/** How scanners type what no key has: GS, carriage return and line feed as their control keys. */
const CONTROL_KEYS: Readonly<Record<string, ScannerKey>> = {
  'Ctrl+]': { kind: 'character', character: GS },
  'Ctrl+m': { kind: 'terminator' },
  'Ctrl+j': { kind: 'terminator' },
  Enter: { kind: 'terminator' },
  Tab: { kind: 'terminator' },
};

/** What a key press would be if a scanner sent it; null for keys that only people press. */
export function scannerKey(pressed: Pressed): ScannerKey | null {
  const { key, code, ctrlKey, altKey, metaKey } = pressed;
  if (altKey && !ctrlKey && /^Numpad\d$/.test(code)) return { kind: 'altDigit', digit: code.slice(6) };
  // The numeric pad means digits, whether NumLock is on or not.
  if (/^Numpad\d$/.test(code) && key.length > 1 && !ctrlKey && !metaKey) {
    return { kind: 'character', character: code.slice(6) };
  }
  // Ctrl and Alt together are AltGr, which makes characters of its own.
  if (key.length === 1 && !metaKey && ctrlKey === altKey) return { kind: 'character', character: key };
  return CONTROL_KEYS[keyName({ ...pressed, key: ctrlKey ? key.toLowerCase() : key })] ?? null;
}

/** The character of a code typed with Alt, `029` or `0065`; null for one that scanners have no use for. */
export function altCharacter(digits: string): string | null {
  const code = Number(digits);
  return (code >= 0x20 && code <= 0x7e) || code === 0x1d ? String.fromCharCode(code) : null;
}
