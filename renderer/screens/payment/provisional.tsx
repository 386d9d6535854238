import type { ReactElement } from 'react';
import { CardName } from '../../parts/card-name.tsx';
import { ContinueButton } from './continue-button.tsx';
import styles from './facts.module.css';
import { Note } from './note.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

export const Provisional = ({ sale, payment }: PaymentProps<'provisional'>): ReactElement => (
  <Panel
    payment={payment}
    tone="wait"
    icon="clock"
    actions={<ContinueButton sale={sale} payment={payment} />}
  >
    <p className={styles.card}>
      <CardName card={payment.card} />
    </p>
    <Note says="pay.bankMaySayNo" />
  </Panel>
);
