import type { ReactElement } from 'react';
import { add } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { useCustomersTip } from './customers-tip.ts';
import { tipChoices } from './tip-choices.ts';
import styles from './tip-screen.module.css';

export function TipShares({ sale }: { readonly sale: SaleView }): ReactElement {
  const settings = useView((view) => view.counter.tip);
  const chosen = useCustomersTip(sale);
  const actions = useActions();
  const { say, amount, percent } = useSpeech();
  return (
    <>
      {tipChoices(sale.due, settings).map(({ sharePpm, tip }) => {
        const total = amount(add(sale.due, tip));
        const share = sharePpm === null ? null : percent(sharePpm);
        const label =
          share === null
            ? say('tip.fixed', { tip: amount(tip), total })
            : say('tip.share', { share, tip: amount(tip), total });
        return (
          <button
            key={`${sharePpm} ${tip.amount}`}
            type="button"
            className={styles.share}
            data-chosen={chosen === tip.amount}
            aria-label={label}
            onClick={() => actions.chooseTip(sale, tip.amount)}
          >
            <strong>{share ?? amount(tip)}</strong>
            <span>{share !== null && amount(tip)}</span>
            <span className={styles.sum}>{say('tip.sum', { total })}</span>
            {chosen === tip.amount && <span className={styles.chosen}>{say('customer.chose')}</span>}
          </button>
        );
      })}
    </>
  );
}
