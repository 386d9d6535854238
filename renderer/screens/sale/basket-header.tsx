import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { ArmedQuantity } from './armed-quantity.tsx';
import { BasketMenu } from './basket-menu.tsx';
import { BasketTitle } from './basket-title.tsx';
import styles from './basket-header.module.css';

export function BasketHeader({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const counting = useTill((state) => state.ui.prefix.digits !== '');
  const actions = useActions();
  const { say } = useSpeech();
  const parking = useBusy('park');
  const parkable = sale !== null && sale.lines.length > 0 && !parking;
  useKeyActions({ park: actions.park, recall: () => actions.ask({ kind: 'parked' }) });
  return (
    <header className={styles.header}>
      {counting && <ArmedQuantity />}
      <BasketTitle sale={sale} hidden={counting} />
      <Button tone="quiet" hint="park" disabled={!parkable} onClick={actions.park}>
        {say('basket.park')}
      </Button>
      <BasketMenu sale={sale} />
    </header>
  );
}
