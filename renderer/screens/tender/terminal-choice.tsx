import type { ReactElement } from 'react';
import type { TerminalId } from '#shared/ids.ts';
import { terminalWords } from '../../copy/reach.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './tender-screen.module.css';

interface TerminalChoiceProps {
  readonly chosen: TerminalId | null;
  readonly onChoose: (id: TerminalId) => void;
}

/** Another terminal for this card alone; the till keeps its own. */
export function TerminalChoice({ chosen, onChoose }: TerminalChoiceProps): ReactElement | null {
  const terminals = useView((view) => view.terminals);
  const speech = useSpeech();
  if (terminals.length < 2) return null;
  return (
    <div className={styles.terminals} role="group" aria-label={speech.say('tender.terminals')}>
      {terminals.map((terminal) => (
        <button
          key={terminal.id}
          type="button"
          className={styles.terminal}
          aria-pressed={terminal.id === chosen}
          onClick={() => onChoose(terminal.id)}
        >
          <strong>{terminal.name}</strong>
          <small>{terminalWords(terminal, speech)}</small>
        </button>
      ))}
    </div>
  );
}
