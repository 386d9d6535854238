import type { ReactElement } from 'react';
import { SetupButton } from '../parts/setup-button.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function AuthorityStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say, list, date } = speech;
  const { ask, problem, busy } = useAsk();
  const { authority } = view;
  return (
    <StepFrame
      name="authority"
      title={say('setup.authority.title')}
      sentence={say('setup.authority.sentence')}
      mayGoOn={authority !== null}
      problem={problem}
    >
      <div className={styles.actions}>
        <SetupButton disabled={busy} onClick={() => void ask('setup.chooseAuthority', {})}>
          {say(authority === null ? 'setup.authority.choose' : 'setup.authority.replace')}
        </SetupButton>
      </div>
      {authority !== null && (
        <p className={styles.good}>
          {say('setup.authority.given', {
            names: list(authority.names),
            until: date(Date.parse(authority.until)),
          })}
        </p>
      )}
    </StepFrame>
  );
}
