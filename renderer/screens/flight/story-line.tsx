import type { ReactElement } from 'react';
import type { FlightLine } from '#shared/flight.ts';
import { flightWords } from '../../copy/flight.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './flight.module.css';

export function StoryLine({ line }: { readonly line: FlightLine }): ReactElement {
  const speech = useSpeech();
  const { text, detail, tone } = flightWords(line.event, speech);
  return (
    <li className={styles.line} data-tone={tone} data-event={line.event.on}>
      <span className={styles.time}>{speech.duration(line.afterMs)}</span>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.text}>{text}</span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
      </span>
    </li>
  );
}
