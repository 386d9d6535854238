import type { ReactElement } from 'react';
import { useSpeech, useView } from '../store/till-context.ts';
import { CashierMenu } from '../screens/preferences/cashier-menu.tsx';
import { TabsButton } from '../screens/tabs/tabs-button.tsx';
import { SearchBox } from './search-box.tsx';
import { TerminalPill } from './terminal-pill.tsx';
import styles from './top-bar.module.css';

export function TopBar({ searching }: { readonly searching: boolean }): ReactElement {
  const shop = useView((view) => view.shop.name);
  const till = useView((view) => view.till.name);
  const training = useView((view) => view.training);
  const { say } = useSpeech();
  return (
    <header className={styles.bar} data-searching={searching}>
      <div className={styles.place}>
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.shop}>
          <strong>{shop}</strong> · {till}
        </span>
        {training && <span className={styles.training}>{say('topBar.training')}</span>}
      </div>
      {searching && <SearchBox />}
      <div className={styles.end}>
        <TabsButton />
        <TerminalPill />
        <CashierMenu />
      </div>
    </header>
  );
}
