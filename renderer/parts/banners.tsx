import type { ReactElement } from 'react';
import { bootTexts, journalTexts } from '../copy/banners.ts';
import { useView } from '../store/till-context.ts';
import { SetAsideBanner } from './set-aside-banner.tsx';
import styles from './banners.module.css';

export function Banners(): ReactElement {
  const boot = bootTexts[useView((view) => view.boot.state)];
  const journal = journalTexts[useView((view) => view.journal.state)];
  const setAside = useView((view) => view.setAside);
  return (
    <div className={styles.stack}>
      {journal !== null && (
        <p className={styles.banner} data-tone="alarm" role="alert">
          {journal}
        </p>
      )}
      {boot !== null && (
        <p className={styles.banner} data-tone="wait" role="status">
          {boot}
        </p>
      )}
      {setAside.map((sale) => (
        <SetAsideBanner key={sale.saleId} sale={sale} />
      ))}
    </div>
  );
}
