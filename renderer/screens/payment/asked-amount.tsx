import type { ReactElement } from 'react';
import { add } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import { useFormat } from '../../store/till-context.ts';
import styles from './asked-amount.module.css';

/** What the terminal was asked for, and which terminal: both readable from the customer's side. */
export function AskedAmount({ payment }: { readonly payment: PaymentView }): ReactElement {
  const format = useFormat();
  return (
    <>
      <p className={styles.amount} data-testid="asked-amount">
        {format(add(payment.requested, payment.tip))}
      </p>
      <p className={styles.terminal}>{payment.terminal.name}</p>
      {payment.tip.amount > 0 && (
        <p className={styles.tip}>
          {format(payment.requested)} + {format(payment.tip)} tip
        </p>
      )}
    </>
  );
}
