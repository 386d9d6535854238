import type { ReactElement } from 'react';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useActions, useFormat, useTill, useView } from '../../store/till-context.ts';
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
  const format = useFormat();
  const chargeable = sale !== null && sale.lines.length > 0;
  const charge = (): void => {
    if (chargeable) actions.charge(sale);
  };
  useKeyActions({ pay: charge });
  return (
    <section className={styles.basket} aria-label="Basket">
      <BasketHeader sale={sale} />
      {chargeable ? <BasketLines lines={sale.lines} /> : <EmptyBasket />}
      <UnknownCodes />
      <TotalsPanel sale={sale} />
      <Button tone="primary" size={80} wide hint="pay" disabled={!chargeable} onClick={charge}>
        {chargeable ? `Charge ${format(sale.due)}` : 'Charge'}
      </Button>
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
