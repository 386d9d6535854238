import type { ReactElement } from 'react';
import { RETENTION } from '#shared/retention.ts';
import { Facts, FactsCard } from '../../parts/facts-card.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './data.module.css';

/** How long this till keeps what, and what goes by itself. */
export function KeptFor(): ReactElement {
  const { say } = useSpeech();
  const { traceDays, traceLines, logFiles, logMegabytes } = RETENTION;
  return (
    <FactsCard label={say('data.kept')}>
      <header className={styles.head}>
        <h3>{say('data.kept')}</h3>
      </header>
      <Facts>
        <dt>{say('data.kept.journal')}</dt>
        <dd>{say('data.kept.journal.rule')}</dd>
        <dt>{say('data.kept.traces')}</dt>
        <dd>{say('data.kept.traces.rule', { days: traceDays, lines: traceLines })}</dd>
        <dt>{say('data.kept.log')}</dt>
        <dd>{say('data.kept.log.rule', { megabytes: logFiles * logMegabytes })}</dd>
      </Facts>
    </FactsCard>
  );
}
