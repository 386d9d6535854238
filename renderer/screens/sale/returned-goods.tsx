import type { ReactElement } from 'react';
import { money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './returned-goods.module.css';

/** What the customer brought back in exchange: below zero, and taken out again by a press. */
export function ReturnedGoods({ sale }: { readonly sale: SaleView | null }): ReactElement | null {
  const { say, amount } = useSpeech();
  const { takeOutReturn } = useActions();
  if (sale === null || sale.returns.length === 0) return null;
  return (
    <ul className={styles.returns} aria-label={say('returns.inExchange')} data-testid="returned-goods">
      {sale.returns.map(({ id, name, quantity, ofNumber, amount: worth }) => (
        <li key={id} className={styles.line}>
          <span className={styles.what}>
            <span>{say('receipt.line', { quantity, name: shownName(name) })}</span>
            <span className={styles.soft}>{say('returns.ofSale', { number: ofNumber })}</span>
          </span>
          <span>{amount(money(-worth.amount, worth.currency))}</span>
          <Button
            tone="quiet"
            aria-label={say('returns.takeOut', { name })}
            disabled={sale.phase !== 'open'}
            onClick={() => takeOutReturn(id)}
          >
            <Icon name="close" size={20} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
