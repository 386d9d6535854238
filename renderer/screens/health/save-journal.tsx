import type { ReactElement } from 'react';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';

export function SaveJournal(): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  return (
    <SaveFile
      what="journal"
      note={say('health.save.note')}
      saved={say('health.save.saved')}
      label={say('health.save')}
      onSave={actions.saveJournal}
    />
  );
}
