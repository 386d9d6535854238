import type { ReactElement } from 'react';
import { add } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './asked-amount.module.css';

/** What the terminal was asked for, and which terminal: both readable from the customer's side. */
export function AskedAmount({ payment }: { readonly payment: PaymentView }): ReactElement {
  const { say, amount } = useSpeech();
  return (
    <>
      <p className={styles.amount} data-testid="asked-amount">
        {amount(add(payment.requested, payment.tip))}
      </p>
      <p className={styles.terminal}>{payment.terminal.name}</p>
      {payment.tip.amount > 0 && (
        <p className={styles.tip}>
          {say('pay.withTip', { amount: amount(payment.requested), tip: amount(payment.tip) })}
        </p>
      )}
    </>
  );
}
