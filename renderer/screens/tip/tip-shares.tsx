import type { ReactElement } from 'react';
import { add } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { useActions, useFormat } from '../../store/till-context.ts';
import { tipChoices } from './tip-choices.ts';
import styles from './tip-screen.module.css';

export function TipShares({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const format = useFormat();
  return (
    <>
      {tipChoices(sale.due).map(({ percent, tip }) => (
        <button
          key={percent}
          type="button"
          className={styles.share}
          aria-label={`${percent} % tip, ${format(tip)}, total ${format(add(sale.due, tip))}`}
          onClick={() => actions.chooseTip(sale, tip.amount)}
        >
          <strong>{percent} %</strong>
          <span>{format(tip)}</span>
          <span className={styles.sum}>= {format(add(sale.due, tip))}</span>
        </button>
      ))}
    </>
  );
}
