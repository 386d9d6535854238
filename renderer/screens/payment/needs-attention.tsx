import type { ReactElement } from 'react';
import { lastHeardWords, lookFor } from '../../copy/payment.ts';
import { Elapsed } from '../../parts/elapsed.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { AskedAmount } from './asked-amount.tsx';
import { DoubtActions } from './doubt-actions.tsx';
import styles from './facts.module.css';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { ResolveButton } from './resolve-button.tsx';

export function NeedsAttention({ sale, payment }: PaymentProps<'needsAttention'>): ReactElement {
  const speech = useSpeech();
  return (
    <Panel
      payment={payment}
      tone="alarm"
      icon="alarm"
      actions={
        <>
          <DoubtActions sale={sale} payment={payment} />
          <ResolveButton payment={payment} />
        </>
      }
    >
      <AskedAmount payment={payment} />
      <dl className={styles.known}>
        <dt>{speech.say('pay.for')}</dt>
        <dd>
          <Elapsed since={payment.since} />
        </dd>
        <dt>{speech.say('pay.lastHeard')}</dt>
        <dd>{lastHeardWords(payment.lastHeard, speech)}</dd>
        <dt>{speech.say('pay.lookFor')}</dt>
        <dd>{lookFor(payment.terminal.name, speech)}</dd>
      </dl>
    </Panel>
  );
}
