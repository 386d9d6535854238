import { useState, type ReactElement } from 'react';
import type { OpenAuthorization } from '#shared/refund.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { TabRow } from './tab-row.tsx';
import { TabTipDialog } from './tab-tip-dialog.tsx';
import styles from './tabs.module.css';

/** All money that is held on cards, what lapses first on top. */
export function TabsSheet(): ReactElement {
  const tabs = useView((view) => view.authorizations);
  const actions = useActions();
  const { say } = useSpeech();
  const [tipping, setTipping] = useState<OpenAuthorization | null>(null);
  const rising = tabs.toSorted((a, b) => a.lapsesAt - b.lapsesAt);
  return (
    <Sheet title={say('tabs.title')} sentence={say('tabs.sentence')} onClose={() => actions.look(null)}>
      {tabs.length === 0 && <p>{say('tabs.none')}</p>}
      <ul className={styles.tabs} data-testid="tabs">
        {rising.map((tab) => (
          <TabRow key={tab.tenderId} tab={tab} onTip={() => setTipping(tab)} />
        ))}
      </ul>
      {tabs.length > 0 && <p className={styles.note}>{say('tabs.letGo')}</p>}
      {tipping !== null && <TabTipDialog tab={tipping} onClose={() => setTipping(null)} />}
    </Sheet>
  );
}
