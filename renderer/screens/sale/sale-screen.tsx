import type { ReactElement } from 'react';
import { Screen } from '../../parts/screen.tsx';
import { Basket } from './basket.tsx';
import { CategoryTabs } from './category-tabs.tsx';
import { ProductGrid } from './product-grid.tsx';
import styles from './sale-screen.module.css';

export const SaleScreen = (): ReactElement => (
  <Screen name="sale" label="Sale" className={styles.screen}>
    <div className={styles.products}>
      <CategoryTabs />
      <ProductGrid />
    </div>
    <Basket />
  </Screen>
);
