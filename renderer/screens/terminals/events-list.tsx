import type { ReactElement } from 'react';
import type { ConnectivityEvent } from '#shared/fleet.ts';
import { eventWords } from '../../copy/terminals.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './terminals.module.css';

export function EventsList({ events }: { readonly events: readonly ConnectivityEvent[] }): ReactElement {
  const speech = useSpeech();
  return (
    <section className={styles.section} data-testid="fleet-events">
      <h3>{speech.say('terminals.events')}</h3>
      {events.length === 0 && <p className={styles.soft}>{speech.say('terminals.events.none')}</p>}
      <ul className={styles.events}>
        {events.map((event) => (
          <li key={`${event.terminalId} ${event.at} ${event.what.kind}`} data-kind={event.what.kind}>
            <time>{speech.moment(event.at)}</time>
            <span>{eventWords(event, speech)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
