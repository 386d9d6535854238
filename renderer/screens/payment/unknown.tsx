import type { ReactElement } from 'react';
import { askingWords, lastHeardWords } from '../../copy/payment.ts';
import { Elapsed } from '../../parts/elapsed.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { AskedAmount } from './asked-amount.tsx';
import { DoubtActions } from './doubt-actions.tsx';
import styles from './facts.module.css';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

export function Unknown({ sale, payment }: PaymentProps<'unknown'>): ReactElement {
  const speech = useSpeech();
  return (
    <Panel
      payment={payment}
      tone="wait"
      icon="clock"
      actions={<DoubtActions sale={sale} payment={payment} />}
    >
      <AskedAmount payment={payment} />
      <dl className={styles.known}>
        <dt>{speech.say('pay.for')}</dt>
        <dd>
          <Elapsed since={payment.since} />
        </dd>
        <dt>{speech.say('pay.asks')}</dt>
        <dd>{askingWords(payment.asking, speech)}</dd>
        <dt>{speech.say('pay.lastHeard')}</dt>
        <dd>{lastHeardWords(payment.lastHeard, speech)}</dd>
      </dl>
    </Panel>
  );
}
