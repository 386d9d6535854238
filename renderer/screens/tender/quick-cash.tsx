import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { quickCash } from '../../store/quick-cash.ts';
import { useActions, useBusy, useFormat } from '../../store/till-context.ts';
import styles from './tender-screen.module.css';

/** The notes a customer is likely to hold out: one press takes them. */
export function QuickCash({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const format = useFormat();
  const busy = useBusy('tender');
  return (
    <section aria-label="Cash given">
      <h2 className={styles.heading}>Cash: what the customer gives</h2>
      <div className={styles.quick}>
        {quickCash(sale.due).map((amount, index) => (
          <Button
            key={amount.amount}
            size={72}
            disabled={busy}
            aria-label={`${index === 0 ? 'Exact cash' : 'Cash'} ${format(amount)}`}
            onClick={() => actions.payByCash(sale, amount.amount)}
          >
            {index === 0 && <small className={styles.exact}>Exact</small>}
            {format(amount)}
          </Button>
        ))}
      </div>
    </section>
  );
}
