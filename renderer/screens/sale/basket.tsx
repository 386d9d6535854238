import type { ReactElement } from 'react';
import { useSpeech, useView } from '../../store/till-context.ts';
import { PayButtons } from '../tender/pay-buttons.tsx';
import { BasketHeader } from './basket-header.tsx';
import { BasketLines } from './basket-lines.tsx';
import { EmptyBasket } from './empty-basket.tsx';
import { LineActions } from './line-actions.tsx';
import { ReturnedGoods } from './returned-goods.tsx';
import { TotalsPanel } from './totals-panel.tsx';
import { UnknownCodes } from './unknown-codes.tsx';
import styles from './basket.module.css';

/** From top to bottom, each in its fixed place: whose it is, the lines, what is done to one, what it comes to, how it is paid. */
export function Basket(): ReactElement {
  const sale = useView((view) => view.sale);
  const { say } = useSpeech();
  return (
    <section className={styles.basket} aria-label={say('basket.label')}>
      <BasketHeader sale={sale} />
      {sale !== null && sale.lines.length > 0 ? <BasketLines sale={sale} /> : <EmptyBasket />}
      <ReturnedGoods sale={sale} />
      <UnknownCodes />
      <LineActions sale={sale} />
      <TotalsPanel sale={sale} />
      <div className={styles.pay}>
        <PayButtons sale={sale} />
      </div>
    </section>
  );
}
