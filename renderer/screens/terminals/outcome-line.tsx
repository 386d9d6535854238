import type { ReactElement } from 'react';
import { errorSentence } from '../../copy/errors.ts';
import { useSpeech } from '../../store/till-context.ts';
import type { Outcome } from './use-order.ts';
import styles from './terminals.module.css';

/** Always there, so that a reader of screens hears what comes into it. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }): ReactElement {
  const speech = useSpeech();
  return (
    <p
      className={styles.outcome}
      role="status"
      data-tone={outcome?.kind === 'trouble' ? 'alarm' : 'ok'}
      data-testid="fleet-outcome"
    >
      {outcome === null
        ? ''
        : outcome.kind === 'taken'
          ? speech.say(`terminals.done.${outcome.order}`)
          : errorSentence(outcome.error, speech)}
    </p>
  );
}
