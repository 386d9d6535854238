import type { ReactElement, ReactNode } from 'react';
import type { SetupProblem, SetupStep } from '#shared/setup.ts';
import { neighbours, useAsk, useSetup } from '../setup-context.ts';
import { SetupButton } from './setup-button.tsx';
import styles from './step-frame.module.css';

interface StepFrameProps {
  readonly name: SetupStep;
  readonly title: string;
  readonly sentence: string;
  /** Resolves whether the answer was taken; then the next question comes. */
  readonly onNext?: () => Promise<boolean>;
  readonly mayGoOn?: boolean;
  readonly problem?: SetupProblem | null;
  /** Instead of the next question. */
  readonly last?: ReactNode;
  readonly children: ReactNode;
}

/** One question: what is asked, why, the answer, and back or on. Enter goes on. */
export function StepFrame(props: StepFrameProps): ReactElement {
  const { name, title, sentence, onNext, mayGoOn = true, problem = null, last, children } = props;
  const { view, speech } = useSetup();
  const going = useAsk();
  const { back, next } = neighbours(view, name);
  const goOn = async (): Promise<void> => {
    if (onNext !== undefined && !(await onNext())) return;
    if (next !== null) await going.ask('setup.go', { step: next });
  };
  const told = view.trouble?.at === name ? view.trouble.problem : null;
  return (
    <form
      className={styles.frame}
      onSubmit={(event) => {
        event.preventDefault();
        if (mayGoOn && last === undefined) void goOn();
      }}
    >
      <main className={styles.middle} tabIndex={-1}>
        <h1>{title}</h1>
        <p className={styles.sentence}>{sentence}</p>
        {children}
        <Trouble problem={problem ?? going.problem ?? told} />
      </main>
      <footer className={styles.footer}>
        {back !== null && (
          <SetupButton onClick={() => void going.ask('setup.go', { step: back })}>
            {speech.say('setup.back')}
          </SetupButton>
        )}
        {last ?? (
          <SetupButton type="submit" tone="primary" disabled={!mayGoOn || going.busy}>
            {speech.say('setup.next')}
          </SetupButton>
        )}
      </footer>
    </form>
  );
}

function Trouble({ problem }: { readonly problem: SetupProblem | null }): ReactElement {
  const { speech } = useSetup();
  return (
    <p className={styles.trouble} role="alert" data-testid="setup-trouble">
      {problem !== null && speech.say(`setup.problem.${problem}`)}
    </p>
  );
}
