import type { ReactElement } from 'react';
import { keyLabel } from '../../keyboard/key-label.ts';
import { useKeyMap } from '../../keyboard/use-keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './basket.module.css';

/** Teaches the first move, with the keys as this cashier has them. */
export function EmptyBasket(): ReactElement {
  const { say, language } = useSpeech();
  const { search, pay } = useKeyMap();
  const { look } = useActions();
  return (
    <div className={styles.empty}>
      <Icon name="basket" size={48} />
      <h2>{say('sale.empty')}</h2>
      <p>{say('sale.emptyHint', { search: keyLabel(search, language), pay: keyLabel(pay, language) })}</p>
      <Button hint="sales" onClick={() => look({ at: 'sales', saleId: null })}>
        {say('salesList.open')}
      </Button>
    </div>
  );
}
