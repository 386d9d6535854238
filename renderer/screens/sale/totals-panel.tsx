import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { zero } from '#shared/money.ts';
import { taxLabel } from '../../copy/labels.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './totals-panel.module.css';

/** From here on the figure steps down one size, so that it stays on one line on the smallest screen. */
const LONG = 10;

/** A fixed slot: its height is the same for an empty basket, so Charge never moves. */
export function TotalsPanel({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const speech = useSpeech();
  const format = speech.amount;
  const currency = useView((view) => view.shop.currency);
  const nothing = zero(currency);
  const total = format(sale?.totals.total ?? nothing);
  return (
    <div className={styles.totals} data-testid="totals">
      <dl className={styles.rows}>
        <div className={styles.row}>
          <dt>Subtotal</dt>
          <dd>{format(sale?.totals.subtotal ?? nothing)}</dd>
        </div>
        {sale?.totals.taxes.map((tax) => (
          <div key={`${tax.label} ${tax.ratePpm}`} className={styles.row}>
            <dt>{taxLabel(tax, speech)}</dt>
            <dd>{format(tax.amount)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.total} data-long={total.length > LONG}>
        <dt>
          Total <small>{currency}</small>
        </dt>
        <dd data-testid="total">{total}</dd>
      </dl>
    </div>
  );
}
