import type { ReactElement } from 'react';
import type { HealthView } from '#shared/health.ts';
import { clockHealth, journalHealth, keyStoreHealth } from '../../copy/health.ts';
import { useView } from '../../store/till-context.ts';
import styles from './health.module.css';

export function ThisTill({ health }: { readonly health: HealthView }): ReactElement {
  const journal = useView((view) => view.journal.state);
  const weak = useView((view) => view.weakKeyStore);
  const training = useView((view) => view.training);
  const offset = health.clockOffsetMs ?? 0;
  return (
    <section className={styles.card} aria-label="This till">
      <header className={styles.head}>
        <h3>This till</h3>
      </header>
      <dl className={styles.till}>
        <dt>Journal</dt>
        <dd data-tone={journal === 'ok' ? 'ok' : 'alarm'}>{journalHealth[journal]}</dd>
        <dt>Keys</dt>
        <dd data-tone={weak && !training ? 'wait' : 'ok'}>{keyStoreHealth(weak, training)}</dd>
        <dt>Clock</dt>
        <dd data-tone={Math.abs(offset) < 60_000 ? 'ok' : 'wait'}>{clockHealth(health)}</dd>
      </dl>
    </section>
  );
}
