import type { ReactElement } from 'react';
import type { PaidSaleRow } from '#shared/sales-list.ts';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './sales-list.module.css';
import { waysPaid } from './ways-paid.ts';

export function SaleRow({ row }: { readonly row: PaidSaleRow }): ReactElement {
  const { look } = useActions();
  const speech = useSpeech();
  const { say, amount } = speech;
  const { saleId, number, paidAt, total, tenders, refunded } = row;
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => look({ at: 'sales', saleId })}>
        <span className={styles.what}>
          <strong>{say('salesList.row', { number })}</strong>
          <span className={styles.soft}>{speech.moment(paidAt)}</span>
        </span>
        <bdi className={styles.ways}>{waysPaid(tenders, speech)}</bdi>
        <span className={styles.figures}>
          <strong>{amount(total)}</strong>
          {refunded.amount > 0 && (
            <span className={styles.back}>{say('salesList.refunded', { amount: amount(refunded) })}</span>
          )}
        </span>
      </button>
    </li>
  );
}
