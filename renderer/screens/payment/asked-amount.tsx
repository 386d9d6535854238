import type { ReactElement } from 'react';
import { add } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './asked-amount.module.css';

/** What the terminal was asked for, and which terminal: in huge type when it is not the one that stands here. */
export function AskedAmount({ payment }: { readonly payment: PaymentView }): ReactElement {
  const { say, amount } = useSpeech();
  const own = useView((view) => view.terminalId);
  return (
    <>
      <p className={styles.amount} data-testid="asked-amount">
        {amount(add(payment.requested, payment.tip))}
      </p>
      <p className={styles.terminal} data-elsewhere={own !== payment.terminal.id}>
        {payment.terminal.name}
      </p>
      {payment.tip.amount > 0 && (
        <p className={styles.tip}>
          {say('pay.withTip', { amount: amount(payment.requested), tip: amount(payment.tip) })}
        </p>
      )}
    </>
  );
}
