import type { ReactElement } from 'react';
import type { HealthView } from '#shared/health.ts';
import { clockHealth, keyStoreHealth, WRONG_CLOCK_MS } from '../../copy/health.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './health.module.css';

export function ThisTill({ health }: { readonly health: HealthView }): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const journal = useView((view) => view.journal.state);
  const weakKeyStore = useView((view) => view.weakKeyStore);
  const lostKeys = useView((view) => view.lostKeys);
  const training = useView((view) => view.training);
  const keyTone = lostKeys !== null ? 'alarm' : weakKeyStore && !training ? 'wait' : 'ok';
  const offset = health.clockOffsetMs ?? 0;
  return (
    <section className={styles.card} aria-label={say('health.till')}>
      <header className={styles.head}>
        <h3>{say('health.till')}</h3>
      </header>
      <dl className={styles.till}>
        <dt>{say('health.journal')}</dt>
        <dd data-tone={journal === 'ok' ? 'ok' : 'alarm'}>{say(`health.journal.${journal}`)}</dd>
        <dt>{say('health.keys')}</dt>
        <dd data-tone={keyTone}>{keyStoreHealth({ weakKeyStore, lostKeys, training }, speech)}</dd>
        <dt>{say('health.clock')}</dt>
        <dd data-tone={Math.abs(offset) < WRONG_CLOCK_MS ? 'ok' : 'wait'}>{clockHealth(health, speech)}</dd>
      </dl>
    </section>
  );
}
