import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useTill } from '../../store/till-context.ts';
import { ArmedQuantity } from './armed-quantity.tsx';
import { BasketMenu } from './basket-menu.tsx';
import { BasketTitle } from './basket-title.tsx';
import styles from './basket-header.module.css';

export function BasketHeader({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const counting = useTill((state) => state.ui.prefix.digits !== '');
  return (
    <header className={styles.header}>
      {counting ? <ArmedQuantity /> : <BasketTitle sale={sale} />}
      <BasketMenu sale={sale} />
    </header>
  );
}
