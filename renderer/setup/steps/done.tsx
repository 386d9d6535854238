import type { ReactElement } from 'react';
import { SetupButton } from '../parts/setup-button.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function DoneStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, busy, problem } = useAsk();
  const { check } = view;
  return (
    <StepFrame
      name="done"
      title={say('setup.done.title')}
      sentence={say('setup.done.sentence')}
      problem={problem}
      last={
        <SetupButton tone="primary" disabled={busy} onClick={() => void ask('setup.finish', {})}>
          {say('setup.done.open')}
        </SetupButton>
      }
    >
      <ul className={styles.bullets}>
        <li>{view.shop.name}</li>
        <li>{say('setup.done.terminals', { count: view.terminals.length })}</li>
        <li>{say('setup.done.people', { count: view.staff.length })}</li>
      </ul>
      {check.state === 'done' && check.failed > 0 && (
        <p className={styles.wait}>{say('setup.done.unchecked')}</p>
      )}
    </StepFrame>
  );
}
