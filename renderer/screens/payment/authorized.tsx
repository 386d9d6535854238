import type { ReactElement } from 'react';
import { CardName } from '../../parts/card-name.tsx';
import styles from './facts.module.css';
import { Note } from './note.tsx';
import { Panel } from './panel.tsx';
import type { PaymentProps } from './payment-props.ts';
import { TryAgain } from './try-again.tsx';

/** The sale still owes the amount although a card holds it, so nothing here offers to ask for it once more. */
export const Authorized = ({ sale, payment }: PaymentProps<'authorized'>): ReactElement => (
  <Panel
    payment={payment}
    tone="wait"
    icon="clock"
    actions={<TryAgain sale={sale} payment={payment} first={null} />}
  >
    <p className={styles.card}>
      <CardName card={payment.card} />
    </p>
    <Note says="pay.heldNote" />
  </Panel>
);
