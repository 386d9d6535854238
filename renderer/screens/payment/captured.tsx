import type { ReactElement } from 'react';
import { CardName } from '../../parts/card-name.tsx';
import { ContinueButton } from './continue-button.tsx';
import styles from './facts.module.css';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';

/** A part that the cashier chose to take on this card; a sale paid in full is on the done screen instead. */
export const Captured = ({ sale, payment }: PaymentProps<'captured'>): ReactElement => (
  <Panel payment={payment} tone="ok" icon="check" actions={<ContinueButton sale={sale} payment={payment} />}>
    <p className={styles.card}>
      <CardName card={payment.card} />
    </p>
  </Panel>
);
