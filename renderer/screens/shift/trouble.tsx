import type { ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import { errorSentence } from '../../copy/errors.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './shift.module.css';

/** What main refused; the sheet covers the place where the till says so otherwise. */
export function Trouble({ error }: { readonly error: AppError }): ReactElement {
  const speech = useSpeech();
  return (
    <p className={styles.trouble} role="alert">
      {errorSentence(error, speech)}
    </p>
  );
}
