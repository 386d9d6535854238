import type { ReactElement } from 'react';
import { reachWords } from '../copy/reach.ts';
import { useSpeech, useView } from '../store/till-context.ts';
import { TerminalMenu } from './terminal-menu.tsx';
import styles from './terminal-pill.module.css';

export function TerminalPill(): ReactElement {
  const id = useView((view) => view.terminalId);
  const terminal = useView((view) => view.terminals.find((candidate) => candidate.id === id));
  const speech = useSpeech();
  const { say } = speech;
  const { tone, words } =
    terminal === undefined
      ? ({ tone: 'alarm', words: say('terminal.noCards') } as const)
      : reachWords(terminal.reach, speech);
  const name = terminal?.name ?? say('terminal.none');
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.pill}
        data-tone={tone}
        popoverTarget="terminals"
        aria-label={say('terminal.label', { name, words })}
        title={say('terminal.title', { name, words })}
      >
        <span className={styles.dot} aria-hidden="true" />
        <strong className={styles.name}>{name}</strong>
        <span className={styles.words}>{words}</span>
      </button>
      <TerminalMenu />
    </div>
  );
}
