import type { ReactElement } from 'react';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useActions, useTill, useView } from '../../store/till-context.ts';
import { PayButtons } from '../tender/pay-buttons.tsx';
import { BasketHeader } from './basket-header.tsx';
import { BasketLines } from './basket-lines.tsx';
import { EmptyBasket } from './empty-basket.tsx';
import { TotalsPanel } from './totals-panel.tsx';
import { UnknownCodes } from './unknown-codes.tsx';
import styles from './basket.module.css';

export function Basket(): ReactElement {
  const sale = useView((view) => view.sale);
  const confirming = useTill((state) => state.ui.confirmingClear);
  const actions = useActions();
  const chargeable = sale !== null && sale.lines.length > 0;
  return (
    <section className={styles.basket} aria-label="Basket">
      <BasketHeader sale={sale} />
      {chargeable ? <BasketLines lines={sale.lines} /> : <EmptyBasket />}
      <UnknownCodes />
      <TotalsPanel sale={sale} />
      <PayButtons sale={sale} />
      {confirming && chargeable && (
        <ConfirmDialog
          title="Clear the basket?"
          sentence="All lines go. Nothing has been charged for them."
          confirm="Clear basket"
          onConfirm={actions.clearBasket}
          onClose={() => actions.askToClear(false)}
        />
      )}
    </section>
  );
}
