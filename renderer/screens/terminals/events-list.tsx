import { useState, type ReactElement } from 'react';
import type { ConnectivityEvent } from '#shared/fleet.ts';
import { eventWords } from '../../copy/terminals.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './terminals.module.css';

/** Who looks wants to know of today; the rest is a press away. */
const LATEST = 20;

export function EventsList({ events }: { readonly events: readonly ConnectivityEvent[] }): ReactElement {
  const speech = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, LATEST);
  return (
    <section className={styles.section} data-testid="fleet-events">
      <h3>{speech.say('terminals.events')}</h3>
      {events.length === 0 && <p className={styles.soft}>{speech.say('terminals.events.none')}</p>}
      <ul className={styles.events}>
        {shown.map((event) => (
          <li key={`${event.terminalId} ${event.at} ${event.what.kind}`} data-kind={event.what.kind}>
            <time>{speech.moment(event.at)}</time>
            <span>{eventWords(event, speech)}</span>
          </li>
        ))}
      </ul>
      {shown.length < events.length && (
        <Button onClick={() => setAll(true)}>{speech.say('terminals.events.all')}</Button>
      )}
    </section>
  );
}
