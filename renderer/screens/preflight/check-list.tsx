import type { ReactElement } from 'react';
import type { Check, Finding } from '#shared/preflight.ts';
import { findingText } from '#shared/words/finding-text.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './preflight.module.css';

interface CheckListProps {
  readonly title: string;
  readonly checks: readonly Check[];
}

export function CheckList({ title, checks }: CheckListProps): ReactElement {
  const { say } = useSpeech();
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {checks.map(({ name, finding }) => (
          <li key={name} data-check={name} data-status={finding.status}>
            <strong>{say(`preflight.check.${name}`)}</strong>
            <span className={styles.status}>{say(`preflight.status.${finding.status}`)}</span>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FindingText({ finding }: { readonly finding: Finding }): ReactElement {
  const speech = useSpeech();
  const { sentence, next } = findingText(finding, speech);
  return (
    <p>
      <span>{sentence}</span>
      {next !== null && <em>{speech.say('preflight.next', { step: next })}</em>}
    </p>
  );
}
