import { useEffect, useState, type ReactElement } from 'react';
import type { HealthView } from '#shared/health.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { BundleView } from './bundle-view.tsx';
import { LogView } from './log-view.tsx';
import { SaveJournal } from './save-journal.tsx';
import { SecurityFiles } from './security-files.tsx';
import { TerminalCard } from './terminal-card.tsx';
import { ThisTill } from './this-till.tsx';

const VIEWS = ['figures', 'log', 'bundle'] as const;
type View = (typeof VIEWS)[number];

/** How the ways to the terminals are and what this till stands on; its log; and what support gets of both. */
export function HealthSheet(): ReactElement {
  const { say } = useSpeech();
  const [view, setView] = useState<View>('figures');
  return (
    <OfficeSheet
      page="health"
      title={say('health.title')}
      sentence={say('health.sentence')}
      footer={view === 'figures' ? <SaveJournal /> : undefined}
    >
      <Tabs
        name={say('diagnosis.view')}
        tabs={VIEWS}
        shown={view}
        label={(one) => say(`diagnosis.view.${one}`)}
        onShow={setView}
      />
      {view === 'figures' && <FiguresView />}
      {view === 'log' && <LogView />}
      {view === 'bundle' && <BundleView />}
    </OfficeSheet>
  );
}

function FiguresView(): ReactElement | null {
  const { loadHealth } = useActions();
  const revision = useView((view) => view.revision);
  const health = useTill((state) => state.health);
  useEffect(() => loadHealth(), [loadHealth, revision]);
  return health === null ? null : <Cards health={health} />;
}

const Cards = ({ health }: { readonly health: HealthView }): ReactElement => (
  <>
    {health.terminals.map((terminal) => (
      <TerminalCard key={terminal.id} health={terminal} />
    ))}
    <SecurityFiles health={health} />
    <ThisTill health={health} />
  </>
);
