import { useState, type ReactElement } from 'react';
import type { ConnectionStep, ConnectionTest as Tested } from '#shared/diagnosis.ts';
import type { TerminalId } from '#shared/ids.ts';
import { reachReason } from '../../copy/reach.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './diagnosis.module.css';

interface ConnectionTestProps {
  readonly terminalId: TerminalId;
  readonly name: string;
}

/** The way to a terminal, gone once as a payment would go it, with a time for every step. */
export function ConnectionTest({ terminalId, name }: ConnectionTestProps): ReactElement {
  const { testConnection } = useActions();
  const { say, time } = useSpeech();
  const [tested, setTested] = useState<Tested | null>(null);
  const [isBusy, setBusy] = useState(false);
  const test = async (): Promise<void> => {
    setBusy(true);
    setTested(await testConnection(terminalId));
    setBusy(false);
  };
  return (
    <div className={styles.test} aria-busy={isBusy}>
      <Button aria-label={say('diagnosis.testOf', { name })} disabled={isBusy} onClick={() => void test()}>
        {say(isBusy ? 'diagnosis.testing' : 'diagnosis.test')}
      </Button>
      {tested !== null && (
        <div role="status" data-testid="connection-test">
          <small>{say('diagnosis.tested', { address: tested.address, time: time(tested.at) })}</small>
          <ol>
            {tested.steps.map((step) => (
              <li key={step.step} data-step={step.step} data-state={step.state}>
                <strong>{say(`diagnosis.step.${step.step}`)}</strong>
                <StepText step={step} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function StepText({ step }: { readonly step: ConnectionStep }): ReactElement {
  const speech = useSpeech();
  const { say, duration } = speech;
  if (step.state === 'skipped') return <span>{say('diagnosis.skipped')}</span>;
  const time = duration(step.ms);
  if (step.state === 'failed')
    return <span>{say('diagnosis.failed', { time, reason: reachReason(step.reason, speech) })}</span>;
  return (
    <span>
      {time}
      {step.detail !== null && <small dir="ltr">{step.detail}</small>}
    </span>
  );
}
