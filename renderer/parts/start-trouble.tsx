import type { ReactElement } from 'react';
import { errorSentence } from '../copy/errors.ts';
import { useSpeech, useTill } from '../store/till-context.ts';
import styles from './start-trouble.module.css';

/** Main answered, but not with a till. Nothing can be sold, so the whole window says why. */
export function StartTrouble(): ReactElement | null {
  const speech = useSpeech();
  const notice = useTill((state) => state.ui.notice);
  return notice === null ? null : (
    <main className={styles.page} role="alert">
      <h1>{speech.say('start.trouble')}</h1>
      <p>{errorSentence(notice, speech)}</p>
    </main>
  );
}
