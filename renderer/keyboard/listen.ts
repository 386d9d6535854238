import type { Verdict } from '../scanner/burst.ts';
import { focusedField, rememberField, restoreField, type FieldMemory } from '../scanner/field-memory.ts';
import { createWedge } from '../scanner/wedge.ts';
import { keyName } from './key-name.ts';
import type { KeyLayers } from './layers.ts';

/** Where a burst began: in a field, with the text that stood there, or in none. */
interface BurstOrigin {
  readonly field: FieldMemory | null;
}

/**
 * The one listener of the window. Characters pass the wedge first: outside fields they get their meaning only when
 * they are known not to be a scan. Named keys (F9, Escape) mean what the layers say, at once.
 */
export function listenToKeys(layers: KeyLayers, onScan: (code: string) => void): () => void {
  let origin: BurstOrigin | null = null;

  const settle = (verdict: Verdict): void => {
    const field = origin?.field ?? null;
    origin = null;
    if (verdict.kind === 'scan') {
      if (field !== null) restoreField(field);
      onScan(verdict.code);
    } else if (field === null) {
      for (const character of verdict.text) layers.meaning(character)?.();
    }
  };

  const wedge = createWedge({ now: () => performance.now(), later, verdict: settle });

  const character = (event: KeyboardEvent): void => {
    const here: BurstOrigin = { field: rememberField(focusedField()) };
    if (wedge.character(event.key, event.timeStamp)) event.preventDefault();
    // The line above may have settled an older burst; then this key begins the next one.
    origin ??= here;
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat) repeated(event, layers);
    else if (isCharacter(event)) character(event);
    else if ((event.key === 'Enter' || event.key === 'Tab') && wedge.terminator(event.timeStamp)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else named(event, layers);
  };

  document.addEventListener('keydown', onKey, { capture: true });
  return () => document.removeEventListener('keydown', onKey, { capture: true });
}

const isCharacter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;

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
