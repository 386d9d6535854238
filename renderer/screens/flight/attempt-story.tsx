import type { ReactElement } from 'react';
import type { AttemptFlight } from '#shared/flight.ts';
import { tracesTexts } from '../../copy/flight.ts';
import { useView } from '../../store/till-context.ts';
import { StoryLine } from './story-line.tsx';
import styles from './flight.module.css';

interface AttemptStoryProps {
  readonly attempt: AttemptFlight;
  /** How many tries there were. */
  readonly of: number;
}

export function AttemptStory({ attempt, of }: AttemptStoryProps): ReactElement {
  const locale = useView((view) => view.shop.locale);
  const started = new Date(attempt.startedAt).toLocaleString(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
  const missing = tracesTexts[attempt.traces];
  const which = of === 1 ? '' : `Try ${attempt.attempt} · `;
  return (
    <section className={styles.attempt}>
      <h3 className={styles.heading}>
        {which}
        {attempt.terminal.name} · {started}
      </h3>
      <p className={styles.reference}>
        Reference for support: <span data-testid="flight-reference">{attempt.reference}</span>
      </p>
      {missing !== null && <p className={styles.missing}>{missing}</p>}
      <ol className={styles.story} data-testid="flight-story">
        {attempt.lines.map((line, index) => (
          // Lines are only ever added at the end, and two may be equal in every field.
          <StoryLine key={index} line={line} />
        ))}
      </ol>
    </section>
  );
}
