import { useState, type ReactElement } from 'react';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function KeyStoreStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem, busy } = useAsk();
  const { consentBy } = view.keyStore;
  const [by, setBy] = useState(consentBy ?? '');
  return (
    <StepFrame
      name="keyStore"
      title={say('setup.keyStore.title')}
      sentence={say('setup.keyStore.sentence')}
      mayGoOn={consentBy !== null}
      problem={problem}
    >
      <div className={styles.row}>
        <SetupField label={say('setup.keyStore.by')} value={by} onText={setBy} maxLength={80} autoFocus />
        <SetupButton disabled={busy || by.trim() === ''} onClick={() => void ask('setup.consent', { by })}>
          {say('setup.keyStore.agree')}
        </SetupButton>
      </div>
      {consentBy !== null && (
        <p className={styles.wait}>{say('setup.keyStore.agreed', { name: consentBy })}</p>
      )}
    </StepFrame>
  );
}
