import type { ReactElement } from 'react';
import type { KeyAction } from '../keyboard/key-map.ts';
import { keyLabel } from '../keyboard/key-label.ts';
import { useKeyMap } from '../keyboard/use-keys.ts';
import { useSpeech } from '../store/till-context.ts';
import styles from './key-hint.module.css';

/** The key is in `aria-keyshortcuts` of the button; reading it out with the name would only be noise. */
export function KeyHint({ action }: { readonly action: KeyAction }): ReactElement {
  const keys = useKeyMap();
  const { language } = useSpeech();
  return (
    <kbd className={styles.hint} aria-hidden="true">
      {keyLabel(keys[action], language)}
    </kbd>
  );
}
