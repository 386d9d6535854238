import type { ReactElement } from 'react';
import { reachWords } from '../copy/reach.ts';
import { useView } from '../store/till-context.ts';
import { TerminalMenu } from './terminal-menu.tsx';
import styles from './terminal-pill.module.css';

const NO_TERMINAL = { tone: 'alarm', words: 'This till takes no cards yet' } as const;

export function TerminalPill(): ReactElement {
  const id = useView((view) => view.terminalId);
  const terminal = useView((view) => view.terminals.find((candidate) => candidate.id === id));
  const { tone, words } = terminal === undefined ? NO_TERMINAL : reachWords(terminal.reach);
  const name = terminal?.name ?? 'No terminal';
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.pill}
        data-tone={tone}
        popoverTarget="terminals"
        aria-label={`Terminal ${name}: ${words}`}
        title={`${name} · ${words}`}
      >
        <span className={styles.dot} aria-hidden="true" />
        <strong className={styles.name}>{name}</strong>
        <span className={styles.words}>{words}</span>
      </button>
      <TerminalMenu />
    </div>
  );
}
