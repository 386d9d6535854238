import { useEffect, type ReactElement } from 'react';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
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
    <OfficeSheet
      page="health"
      title={say('health.title')}
      sentence={say('health.sentence')}
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
    </OfficeSheet>
  );
}
