import type { ReactElement } from 'react';
import type { ImportProblem } from '#shared/catalogue-import.ts';
import type { Speech } from '#shared/words/speech.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './products.module.css';

/** What is wrong, each with its line and what to do. */
export function Problems({ problems }: { readonly problems: readonly ImportProblem[] }): ReactElement {
  const speech = useSpeech();
  return (
    <ol className={styles.problems}>
      {problems.map((problem, at) => (
        <li key={at}>
          <strong>{placeOf(problem, speech)}</strong>
          <span>{sentenceOf(problem, speech)}</span>
        </li>
      ))}
    </ol>
  );
}

const placeOf = ({ line }: ImportProblem, { say, number }: Speech): string =>
  line === null ? say('products.wholeFile') : say('products.line', { line: number(line) });

function sentenceOf({ kind, field, found }: ImportProblem, { say }: Speech): string {
  const values = { field: field === null ? '' : say(`products.field.${field}`), found: found ?? '' };
  return say(`products.problem.${kind}`, values);
}
