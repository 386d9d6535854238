import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { zero } from '#shared/money.ts';
import { toPay } from '#shared/to-pay.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import { totalRows } from './total-rows.ts';
import styles from './totals-panel.module.css';

/** From here on the figure steps down one size, so that it stays on one line on the smallest screen. */
const LONG = 10;

/** A fixed slot: its height is the same for an empty basket, so Charge never moves. */
export function TotalsPanel({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const speech = useSpeech();
  const currency = useView((view) => view.shop.currency);
  const total = speech.amount(sale === null ? zero(currency) : toPay(sale));
  return (
    <div className={styles.totals} data-testid="totals">
      <dl className={styles.rows}>
        {totalRows(sale, currency, speech).map(({ label, amount }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{speech.amount(amount)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.total} data-long={total.length > LONG}>
        <dt>
          {speech.say('basket.total')} <small>{currency}</small>
        </dt>
        <dd data-testid="total">{total}</dd>
      </dl>
    </div>
  );
}
