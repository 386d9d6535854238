import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './basket.module.css';

export function EmptyBasket(): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.empty}>
      <Icon name="basket" size={48} />
      <h2>{say('sale.empty')}</h2>
      <p>{say('sale.emptyHint')}</p>
    </div>
  );
}
