import { useRef, type ReactElement } from 'react';
import type { TerminalId } from '#shared/ids.ts';
import { terminalWords } from '../copy/reach.ts';
import { useActions, useSpeech, useView } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './terminal-menu.module.css';

/** Opens under the pill; a press outside or Escape closes it. */
export function TerminalMenu(): ReactElement {
  const terminals = useView((view) => view.terminals);
  const current = useView((view) => view.terminalId);
  const training = useView((view) => view.training);
  const weakKeyStore = useView((view) => view.weakKeyStore);
  const actions = useActions();
  const speech = useSpeech();
  const { say } = speech;
  const menu = useRef<HTMLDivElement>(null);
  const choose = (id: TerminalId): void => {
    actions.selectTerminal(id);
    menu.current?.hidePopover();
  };
  const showHealth = (): void => {
    menu.current?.hidePopover();
    actions.look({ at: 'office', page: 'health' });
  };
  return (
    <div ref={menu} id="terminals" popover="auto" className={styles.menu}>
      <h2 className={styles.heading}>{say('terminal.choose')}</h2>
      {terminals.length === 0 && <p className={styles.none}>{say('terminal.empty')}</p>}
      <ul>
        {terminals.map((terminal) => (
          <li key={terminal.id}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={terminal.id === current}
              onClick={() => choose(terminal.id)}
            >
              <strong>{terminal.name}</strong>
              <span>{terminalWords(terminal, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
      {weakKeyStore && !training && <p className={styles.none}>{say('banner.weakKeyStore')}</p>}
      <div className={styles.more}>
        <Button wide onClick={showHealth}>
          {say('terminal.health')}
        </Button>
        {training && (
          <Button wide onClick={actions.showTrainingTerminal}>
            {say('terminal.practice')}
          </Button>
        )}
      </div>
    </div>
  );
}
