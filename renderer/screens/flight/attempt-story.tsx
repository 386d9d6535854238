import type { ReactElement } from 'react';
import type { AttemptFlight } from '#shared/flight.ts';
import { useSpeech } from '../../store/till-context.ts';
import { StoryLine } from './story-line.tsx';
import styles from './flight.module.css';

interface AttemptStoryProps {
  readonly attempt: AttemptFlight;
  /** How many tries there were. */
  readonly of: number;
}

export function AttemptStory({ attempt, of }: AttemptStoryProps): ReactElement {
  const { say, moment } = useSpeech();
  const which = {
    attempt: attempt.attempt,
    terminal: attempt.terminal.name,
    started: moment(attempt.startedAt),
  };
  return (
    <section className={styles.attempt}>
      <h3 className={styles.heading}>{say(of === 1 ? 'flight.heading' : 'flight.headingTry', which)}</h3>
      <p className={styles.reference}>
        {say('flight.reference')} <bdi data-testid="flight-reference">{attempt.reference}</bdi>
      </p>
      {attempt.traces !== 'kept' && (
        <p className={styles.missing}>{say(`flight.traces.${attempt.traces}`)}</p>
      )}
      <ol className={styles.story} data-testid="flight-story">
        {attempt.lines.map((line, index) => (
          // Lines are only ever added at the end, and two may be equal in every field.
          <StoryLine key={index} line={line} />
        ))}
      </ol>
    </section>
  );
}
