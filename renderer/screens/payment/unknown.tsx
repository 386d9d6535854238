import type { ReactElement } from 'react';
import { askingWords, lastHeardTexts } from '../../copy/payment.ts';
import { Elapsed } from '../../parts/elapsed.tsx';
import { AskedAmount } from './asked-amount.tsx';
import { DoubtActions } from './doubt-actions.tsx';
import styles from './facts.module.css';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

export const Unknown = ({ sale, payment }: PaymentProps<'unknown'>): ReactElement => (
  <Panel payment={payment} tone="wait" icon="clock" actions={<DoubtActions sale={sale} payment={payment} />}>
    <AskedAmount payment={payment} />
    <dl className={styles.known}>
      <dt>For</dt>
      <dd>
        <Elapsed since={payment.since} />
      </dd>
      <dt>Asking</dt>
      <dd>{askingWords(payment.asking)}</dd>
      <dt>Last heard</dt>
      <dd>{lastHeardTexts[payment.lastHeard ?? 'nothing']}</dd>
    </dl>
  </Panel>
);
