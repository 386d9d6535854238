import type { ReactElement } from 'react';
import type { SetupFinding } from '#shared/setup.ts';
import { findingText } from '#shared/words/finding-text.ts';
import { SetupButton } from '../parts/setup-button.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';
import own from './check.module.css';

export function CheckStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem } = useAsk();
  const { check } = view;
  return (
    <StepFrame
      name="check"
      title={say('setup.check.title')}
      sentence={say('setup.check.sentence')}
      mayGoOn={check.state === 'done'}
      problem={problem}
    >
      <div className={styles.actions}>
        <SetupButton
          tone={check.state === 'open' ? 'primary' : 'plain'}
          disabled={check.state === 'running'}
          onClick={() => void ask('setup.check', {})}
        >
          {say(check.state === 'done' ? 'setup.check.again' : 'setup.check.start')}
        </SetupButton>
      </div>
      <p role="status" className={STANDING[check.state]} data-check={check.state}>
        {check.state === 'running' && say('setup.check.running')}
        {check.state === 'done' && check.failed === 0 && say('setup.check.ready')}
        {check.state === 'done' && check.failed > 0 && say('setup.check.failed', { count: check.failed })}
      </p>
      {check.state === 'done' && (
        <ul className={own.findings}>
          {check.findings.map((found) => (
            <Finding key={`${found.terminal ?? ''} ${found.name}`} found={found} />
          ))}
        </ul>
      )}
    </StepFrame>
  );
}

const STANDING = { open: undefined, running: styles.wait, done: own.verdict } as const;

function Finding({ found }: { readonly found: SetupFinding }): ReactElement {
  const { speech } = useSetup();
  const { terminal, name, finding } = found;
  const { status } = finding;
  const { sentence, next } = findingText(finding, speech);
  return (
    <li className={own.finding} data-status={status} data-finding={name}>
      <span className={own.status}>{speech.say(`setup.check.status.${status}`)}</span>
      <p>
        {terminal !== null && <strong>{terminal}: </strong>}
        {sentence}
        {next !== null && <span className={own.next}>{next}</span>}
      </p>
    </li>
  );
}
