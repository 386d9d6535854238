import type { ReactElement } from 'react';
import { paymentSaid } from '../../copy/payment.ts';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './lock-screen.module.css';

/** What a locked till keeps: the open sale, what its last card payment came to, and sales whose money is not settled. */
export function Waiting(): ReactElement {
  const sale = useView((view) => view.sale);
  const checking = useView((view) => view.setAside).filter(({ standing }) => standing === 'checking').length;
  const speech = useSpeech();
  const { say } = speech;
  const payment = sale === null ? null : paymentInFocus(sale);
  return (
    <ul className={styles.waiting} role="status">
      {payment !== null && (
        <li data-testid="lock-payment">
          <strong>{paymentSaid(payment, speech).headline}</strong>
          <span>
            {say('lock.payment', {
              amount: speech.amount(payment.requested),
              terminal: payment.terminal.name,
            })}
          </span>
        </li>
      )}
      {sale !== null && (
        <li data-testid="lock-sale">
          {say(sale.phase === 'paid' ? 'lock.paidSale' : 'lock.openSale', {
            number: sale.number,
            pieces: sale.totals.pieces,
          })}
        </li>
      )}
      {checking > 0 && <li>{say('lock.checking', { count: checking })}</li>}
    </ul>
  );
}
