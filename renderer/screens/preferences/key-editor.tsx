import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { keyConflicts, type KeyConflict } from '../../keyboard/key-conflicts.ts';
import { DEFAULT_KEYS, KEY_ACTIONS, keyMapOf, type KeyAction, type KeyMap } from '../../keyboard/key-map.ts';
import { keyLabel } from '../../keyboard/key-label.ts';
import { keyName } from '../../keyboard/key-name.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeech, useView } from '../../store/till-context.ts';
import type { Speech } from '#shared/words/speech.ts';
import styles from './preferences.module.css';

type OwnKeys = Readonly<Record<string, string>>;

interface KeyEditorProps {
  readonly keys: OwnKeys;
  readonly onKeys: (keys: OwnKeys) => void;
}

interface Refused {
  readonly action: KeyAction;
  readonly conflict: KeyConflict;
}

/** Every action with its key. A key that would not do what its owner thinks is refused in words. */
export function KeyEditor({ keys, onKeys }: KeyEditorProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const map = useMemo(() => keyMapOf(keys), [keys]);
  const scanner = useScannerKeys();
  const [asking, setAsking] = useState<KeyAction | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useNextKey(asking, (key) => {
    setAsking(null);
    if (asking === null || key === null) return;
    const conflict = conflictOf({ ...map, [asking]: key }, asking, scanner);
    setRefused(conflict === null ? null : { action: asking, conflict });
    if (conflict === null) onKeys(withKey(keys, asking, key));
  });
  const begin = (action: KeyAction): void => {
    setRefused(null);
    setAsking(asking === action ? null : action);
  };
  return (
    <section className={styles.keys} aria-label={say('preferences.keys')}>
      <header>
        <h3>{say('preferences.keys')}</h3>
        <Button disabled={Object.keys(keys).length === 0} onClick={() => onKeys({})}>
          {say('preferences.usualKeys')}
        </Button>
      </header>
      <ul>
        {KEY_ACTIONS.map((action) => (
          <li key={action}>
            <span>{say(`key.${action}`)}</span>
            <kbd data-own={action in keys}>{keyLabel(map[action], speech.language)}</kbd>
            <Button
              aria-label={say('preferences.changeKeyOf', { action: say(`key.${action}`) })}
              aria-pressed={asking === action}
              onClick={() => begin(action)}
            >
              {say(asking === action ? 'preferences.pressKey' : 'preferences.changeKey')}
            </Button>
            <p role="alert">{refused?.action === action && conflictSaid(refused, speech)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keys that the scanners of this till send besides characters. */
function useScannerKeys(): readonly string[] {
  const { prefixKey } = useView((view) => view.counter.scanner);
  return useMemo(() => (prefixKey === '' ? [] : [prefixKey]), [prefixKey]);
}

/** The next key that is pressed means nothing to the till; null for Escape, which every dialog knows. */
function useNextKey(asking: KeyAction | null, onKey: (key: string | null) => void): void {
  useEffect(() => {
    if (asking === null) return undefined;
    const hear = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key) || event.repeat) return;
      onKey(event.key === 'Escape' && asking !== 'back' ? null : keyName(event));
    };
    // On the window, because the till listens on the document.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  });
}

const conflictOf = (map: KeyMap, action: KeyAction, scanner: readonly string[]): KeyConflict | null =>
  keyConflicts(map, scanner).find((one) =>
    one.kind === 'shared' ? one.actions.includes(action) : one.action === action,
  ) ?? null;

/** Only what differs from the usual keys is kept. */
function withKey(keys: OwnKeys, action: KeyAction, key: string): OwnKeys {
  const others = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== action));
  return key === DEFAULT_KEYS[action] ? others : { ...others, [action]: key };
}

function conflictSaid({ action, conflict }: Refused, { say, language }: Speech): string {
  const key = keyLabel(conflict.key, language);
  if (conflict.kind !== 'shared') return say(`preferences.conflict.${conflict.kind}`, { key });
  const other = conflict.actions.find((one) => one !== action) ?? action;
  return say('preferences.conflict.shared', { key, other: say(`key.${other}`) });
}
