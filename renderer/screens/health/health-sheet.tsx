import { useEffect, type ReactElement } from 'react';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { SaveJournal } from './save-journal.tsx';
import { TerminalCard } from './terminal-card.tsx';
import { ThisTill } from './this-till.tsx';

/** How the ways to the terminals are, and what this till stands on. */
export function HealthSheet(): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  const revision = useView((view) => view.revision);
  const health = useTill((state) => state.health);
  useEffect(() => actions.loadHealth(), [actions, revision]);
  return (
    <Sheet
      title={say('health.title')}
      sentence={say('health.sentence')}
      onClose={() => actions.look(null)}
      footer={<SaveJournal />}
    >
      {health !== null && (
        <>
          {health.terminals.map((terminal) => (
            <TerminalCard key={terminal.id} health={terminal} />
          ))}
          <ThisTill health={health} />
        </>
      )}
    </Sheet>
  );
}
