import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './basket-header.module.css';

interface BasketTitleProps {
  readonly sale: SaleView | null;
  /** Something else stands in its place; it is still what the page is called. */
  readonly hidden: boolean;
}

/** Whose basket it is, when the customer has given a name, and how much is in it. */
export function BasketTitle({ sale, hidden }: BasketTitleProps): ReactElement {
  const { say } = useSpeech();
  const { ask } = useActions();
  const pieces = sale?.totals.pieces ?? 0;
  const customer = sale?.customer ?? null;
  const title = hidden ? 'visually-hidden' : styles.title;
  if (customer === null || hidden) return <h1 className={title}>{say('basket.title', { pieces })}</h1>;
  return (
    <h1 className={title}>
      <button
        type="button"
        className={styles.customer}
        title={customer.name}
        aria-label={say('customer.edit', { name: customer.name })}
        onClick={() => ask({ kind: 'customer' })}
      >
        <Icon name="person" size={20} />
        <span className={styles.who}>{customer.name}</span>
      </button>
      <span className={styles.count}>{say('basket.pieces', { pieces })}</span>
    </h1>
  );
}
