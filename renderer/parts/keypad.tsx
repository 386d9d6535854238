import type { ReactElement } from 'react';
import { useTypingKeys } from '../keyboard/use-keys.ts';
import type { EntryKey } from '../store/amount-entry.ts';
import { useActions, useSpeech } from '../store/till-context.ts';
import { Icon } from './icon.tsx';
import styles from './keypad.module.css';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const KEYS: readonly EntryKey[] = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '00', '0', 'erase'];

interface KeypadProps {
  /** Who takes the keys. Absent: the one entry of the window. */
  readonly onKey?: (key: EntryKey) => void;
}

/** The screen around it says what the figure is for. */
export function Keypad({ onKey }: KeypadProps): ReactElement {
  const actions = useActions();
  const press = onKey ?? actions.press;
  const { say } = useSpeech();
  useTypingKeys({
    ...Object.fromEntries(DIGITS.map((digit) => [digit, () => press(digit)])),
    Backspace: () => press('erase'),
    Delete: () => press('clear'),
  });
  return (
    <div className={styles.keypad} role="group" aria-label={say('keypad.label')}>
      {KEYS.map((key) => (
        <button
          key={key}
          type="button"
          className={styles.key}
          aria-label={key === 'erase' ? say('keypad.erase') : key}
          onClick={() => press(key)}
        >
          {key === 'erase' ? <Icon name="erase" size={28} /> : key}
        </button>
      ))}
    </div>
  );
}
