import { useState, type ReactElement } from 'react';
import { money } from '#shared/money.ts';
import type { SetupPayment, SetupView } from '#shared/setup.ts';
import type { Speech } from '#shared/words/speech.ts';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

const SMALLEST = 1;

export function PaymentStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { payment, mayPay } = view;
  const [by, setBy] = useState(view.paidBy ?? namedIn(view));
  const amount = speech.amount(money(SMALLEST, view.money.currency));
  return (
    <StepFrame
      name="payment"
      title={say('setup.payment.title')}
      sentence={mayPay ? say('setup.payment.sentence', { amount }) : say('setup.payment.real')}
      mayGoOn={payment.state === 'approved' || payment.state === 'skipped'}
    >
      <Deeds by={by} onBy={setBy} />
      <p role="status" className={toneOf(payment)} data-payment={payment.state}>
        {sentenceFor(payment, view, speech)}
      </p>
    </StepFrame>
  );
}

interface DeedsProps {
  readonly by: string;
  readonly onBy: (by: string) => void;
}

function Deeds({ by, onBy }: DeedsProps): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem } = useAsk();
  const { payment, mayPay, terminals } = view;
  if (payment.state === 'running')
    return (
      <div className={styles.actions}>
        <SetupButton onClick={() => void ask('setup.stopPaying', {})}>
          {say('setup.payment.stop')}
        </SetupButton>
      </div>
    );
  const isNamed = by.trim() !== '';
  return (
    <>
      <SetupField label={say('setup.payment.by')} value={by} onText={onBy} maxLength={80} />
      <div className={styles.actions}>
        {mayPay &&
          terminals.map(({ id, name }) => (
            <SetupButton
              key={id}
              tone="primary"
              disabled={!isNamed}
              onClick={() => void ask('setup.pay', { terminalId: id, by })}
            >
              {say('setup.payment.on', { terminal: name })}
            </SetupButton>
          ))}
        <SetupButton disabled={!isNamed} onClick={() => void ask('setup.skipPayment', { by })}>
          {say('setup.payment.skip')}
        </SetupButton>
        {problem !== null && <p className={styles.bad}>{say(`setup.problem.${problem}`)}</p>}
      </div>
    </>
  );
}

/** Whoever answers for this till so far; the installer may say another name. */
const namedIn = ({ keyStore, staff }: SetupView): string =>
  keyStore.consentBy ?? staff.find(({ role }) => role === 'manager')?.name ?? '';

function toneOf({ state }: SetupPayment): string | undefined {
  if (state === 'approved') return styles['good'];
  if (state === 'refused') return styles['bad'];
  return state === 'open' ? undefined : styles['wait'];
}

function sentenceFor(payment: SetupPayment, { terminals }: SetupView, { say }: Speech): string {
  switch (payment.state) {
    case 'open':
      return '';
    case 'skipped':
      return say('setup.payment.skipped');
    case 'running': {
      const terminal = terminals.find(({ id }) => id === payment.terminal)?.name ?? payment.terminal;
      return payment.step === 'bank'
        ? say('setup.payment.running.bank')
        : say(`setup.payment.running.${payment.step}`, { terminal });
    }
    case 'approved':
      return say(`setup.payment.approved.${payment.path}`);
    case 'refused':
      return say(`setup.payment.refused.${payment.why}`);
  }
}
