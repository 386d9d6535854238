import type { ReactElement } from 'react';
import type { HealthView } from '#shared/health.ts';
import { deniedListText, standingText, standingTone, whoseText } from '../../copy/certificates.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './health.module.css';

/** When each certificate ends, and which were withdrawn. */
export function SecurityFiles({ health }: { readonly health: HealthView }): ReactElement {
  const speech = useSpeech();
  const { certificates, deniedList } = health;
  return (
    <section className={styles.card} aria-label={speech.say('health.certificates')}>
      <header className={styles.head}>
        <h3>{speech.say('health.certificates')}</h3>
      </header>
      <dl className={styles.files}>
        {certificates.map((one) => (
          <div key={`${one.owner} ${one.terminal ?? ''}`}>
            <dt>{whoseText(one, speech)}</dt>
            <dd data-tone={standingTone(one)}>{standingText(one, speech)}</dd>
          </div>
        ))}
        <div>
          <dt>{speech.say('health.denied')}</dt>
          <dd data-tone={deniedList.kind === 'unread' ? 'alarm' : 'ok'}>
            {deniedListText(deniedList, speech)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
