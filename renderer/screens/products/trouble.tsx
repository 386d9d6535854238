import type { ReactElement } from 'react';
import type { DraftField, DraftProblem, DraftProblemKind } from '#shared/product-draft.ts';
import type { AppError } from '#shared/app-error.ts';
import type { Speech } from '#shared/words/speech.ts';
import { errorSentence } from '../../copy/errors.ts';
import { useSpeech, useTill } from '../../store/till-context.ts';
import styles from './products.module.css';

/** What stood in the way of the last thing that was asked for, in its own place: the sheet covers the notice slot. */
export function Trouble(): ReactElement | null {
  const speech = useSpeech();
  const own = useTill((state) => state.products.trouble);
  const notice = useTill((state) => state.ui.notice);
  const trouble = own ?? notice;
  if (trouble === null) return null;
  return (
    <p className={styles.bad} role="alert">
      {sentenceOf(trouble, speech)}
    </p>
  );
}

function sentenceOf(error: AppError, speech: Speech): string {
  const problem = error.code === 'product.refused' ? problemIn(error) : null;
  return problem === null ? errorSentence(error, speech) : problemSentence(problem, speech);
}

/** Main told it as facts of a `DraftProblem`. */
const problemIn = ({ facts }: AppError): DraftProblem | null =>
  facts === undefined
    ? null
    : {
        kind: String(facts['kind']) as DraftProblemKind,
        field: String(facts['field']) as DraftField,
        found: String(facts['found']),
      };

export function problemSentence({ kind, field, found }: DraftProblem, { say, minute }: Speech): string {
  const isTime = kind === 'comingTwice' || kind === 'comingPast';
  return say(`edit.problem.${kind}`, {
    field: say(`edit.field.${field}`),
    found: isTime ? minute(found) : found,
  });
}
