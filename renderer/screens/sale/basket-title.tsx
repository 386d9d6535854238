import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './basket-header.module.css';

/** How much is in it. */
export function BasketTitle({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const { say } = useSpeech();
  const pieces = sale?.totals.pieces ?? 0;
  return <h1 className={styles.title}>{say('basket.title', { pieces })}</h1>;
}
