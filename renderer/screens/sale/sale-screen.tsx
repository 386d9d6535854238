import type { ReactElement } from 'react';
import { Screen } from '../../parts/screen.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { Basket } from './basket.tsx';
import { CategoryTabs } from './category-tabs.tsx';
import { ParkedStrip } from './parked-strip.tsx';
import { ProductGrid } from './product-grid.tsx';
import { SaleQuestion } from './questions/sale-question.tsx';
import { useQuantityKeys } from './quantity-keys.ts';
import styles from './sale-screen.module.css';

export function SaleScreen(): ReactElement {
  const { say } = useSpeech();
  useQuantityKeys();
  return (
    <Screen name="sale" label={say('sale.label')} className={styles.screen}>
      <div className={styles.products}>
        <CategoryTabs />
        <ProductGrid />
        <ParkedStrip />
      </div>
      <Basket />
      <SaleQuestion />
    </Screen>
  );
}
