import type { ReactElement } from 'react';
import type { TerminalHealthView } from '#shared/health.ts';
import { fallbacksToday, pathsToday } from '../../copy/health.ts';
import { reachWords } from '../../copy/reach.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import { AnswerChart } from './answer-chart.tsx';
import { ConnectionTest } from './connection-test.tsx';
import { DayCharts } from './day-charts.tsx';
import { Figures } from './figures.tsx';
import { PathShare } from './path-share.tsx';
import styles from './health.module.css';

export function TerminalCard({ health }: { readonly health: TerminalHealthView }): ReactElement {
  const terminal = useView((view) => view.terminals.find(({ id }) => id === health.id));
  const speech = useSpeech();
  const reach = terminal === undefined ? null : reachWords(terminal.reach, speech);
  const fallbacks = fallbacksToday(health, speech);
  return (
    <section className={styles.card} aria-label={health.name} data-testid="terminal-health">
      <header className={styles.head}>
        <h3>{health.name}</h3>
        <p data-tone={reach?.tone}>{reach?.words}</p>
      </header>
      {health.slowSince !== null && (
        <p className={styles.slow}>
          {speech.say('health.slowSince', { time: speech.time(health.slowSince) })}
        </p>
      )}
      <Figures figures={health.figures} />
      <AnswerChart answers={health.answers} />
      <ConnectionTest terminalId={health.id} name={health.name} />
      <div className={styles.paths}>
        <PathShare today={health.today} />
        <p>{pathsToday(health, speech)}</p>
        <DayCharts hours={health.today.hours} />
        {fallbacks !== null && <p className={styles.soft}>{fallbacks}</p>}
      </div>
    </section>
  );
}
