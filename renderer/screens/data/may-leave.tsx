import type { ReactElement } from 'react';
import type { LeaveReason } from '#shared/backup.ts';
import { FactsCard } from '../../parts/facts-card.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './data.module.css';

/** What has to be done before somebody removes the program or takes the computer away. */
export function MayLeave({ reasons }: { readonly reasons: readonly LeaveReason[] }): ReactElement {
  const { say } = useSpeech();
  const may = reasons.length === 0;
  return (
    <FactsCard label={say('data.leave')}>
      <header className={styles.head}>
        <h3>{say('data.leave')}</h3>
        <p data-tone={may ? 'ok' : 'wait'}>{say(may ? 'data.leave.may' : 'data.leave.mayNot')}</p>
      </header>
      {!may && (
        <ul className={styles.reasons}>
          {reasons.map(({ kind, count }) => (
            <li key={kind}>{say(`data.leave.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
    </FactsCard>
  );
}
