import type { ScannerSettings } from '#shared/scanner.ts';
import type { Verdict } from '../scanner/burst.ts';
import {
  focusedField,
  rememberField,
  restoreField,
  takesScans,
  writeField,
  type FieldMemory,
} from '../scanner/field-memory.ts';
import { altCharacter, scannerKey } from '../scanner/scanner-key.ts';
import { createWedge } from '../scanner/wedge.ts';
import { keyName } from './key-name.ts';
import type { KeyLayers } from './layers.ts';

export interface KeyListener {
  readonly layers: KeyLayers;
  readonly scanner: () => ScannerSettings;
  readonly onScan: (code: string) => void;
}

/**
 * The one listener of the window. Characters pass the wedge first: outside fields they get their meaning only when
 * they are known not to be a scan. Named keys (F9, Escape) mean what the layers say, at once.
 */
export function listenToKeys({ layers, scanner, onScan }: KeyListener): () => void {
  /** Where the burst began: in a field, with the text that stood there, or in none. */
  let origin: { readonly field: FieldMemory | null } | null = null;
  let altDigits = '';

  const settle = (verdict: Verdict): void => {
    const field = origin?.field ?? null;
    origin = null;
    if (verdict.kind === 'scan') scanned(verdict.code, field, onScan);
    else if (field === null) for (const character of verdict.text) layers.meaning(character)?.();
  };

  const wedge = createWedge({ now: () => performance.now(), later, rules: scanner, verdict: settle });

  /** True when nobody else should see the key. */
  const character = (text: string, at: number): boolean => {
    const here = { field: rememberField(focusedField()) };
    const within = wedge.isOpen(at);
    const claimed = wedge.character(text, at);
    // The line above may have settled an older burst; then this key begins the next one.
    origin ??= here;
    // A space inside a burst would press the button that has the focus.
    return claimed || (text === ' ' && within && here.field === null);
  };

  /** True when the scanner's side of the keyboard has dealt with the key. */
  const scannedKey = (event: KeyboardEvent): boolean => {
    if (keyName(event) === scanner().prefixKey) {
      wedge.announce(event.timeStamp);
      return swallow(event);
    }
    const key = scannerKey(event);
    if (key?.kind === 'altDigit') {
      altDigits += key.digit;
      return swallow(event);
    }
    if (key?.kind === 'terminator') return wedge.terminator(event.timeStamp) && swallow(event);
    if (key === null) return false;
    if (character(key.character, event.timeStamp)) event.preventDefault();
    return true;
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat) repeated(event, layers);
    else if (!scannedKey(event)) named(event, layers);
  };

  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Alt' || altDigits === '') return;
    const typed = altCharacter(altDigits);
    altDigits = '';
    if (typed !== null) character(typed, event.timeStamp);
  };

  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('keyup', onKeyUp, { capture: true });
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('keyup', onKeyUp, { capture: true });
  };
}

function scanned(code: string, origin: FieldMemory | null, onScan: (code: string) => void): void {
  if (origin !== null && takesScans(origin.field)) {
    writeField(origin.field, code);
    return;
  }
  if (origin !== null) restoreField(origin);
  onScan(code);
}

function swallow(event: KeyboardEvent): true {
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

/** Keys that a text field needs for itself. */
const EDITING = /^(Delete|Backspace|Insert|Home|End|Arrow(Left|Right))$/;

function named(event: KeyboardEvent, layers: KeyLayers): void {
  const editing = focusedField() !== null && EDITING.test(event.key);
  const action = editing ? null : layers.meaning(keyName(event));
  if (action === null) return;
  event.preventDefault();
  action();
}

/** Quantity may run while its key is held. Everything else, money above all, wants a press of its own. */
const MAY_REPEAT = new Set(['+', '-', 'Backspace']);
const MUST_NOT_REPEAT = /^(F\d+|Enter| )$/;

function repeated(event: KeyboardEvent, layers: KeyLayers): void {
  if (focusedField() !== null) return;
  if (MAY_REPEAT.has(event.key)) layers.meaning(event.key)?.();
  if (MUST_NOT_REPEAT.test(event.key)) event.preventDefault();
}
