import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import styles from './basket.module.css';

export const EmptyBasket = (): ReactElement => (
  <div className={styles.empty}>
    <Icon name="basket" size={48} />
    <h2>Scan, search, or tap a product</h2>
    <p>The scanner works wherever you are. F2 searches, F9 charges.</p>
  </div>
);
