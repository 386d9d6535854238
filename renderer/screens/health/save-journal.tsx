import type { ReactElement } from 'react';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions } from '../../store/till-context.ts';

export function SaveJournal(): ReactElement {
  const actions = useActions();
  return (
    <SaveFile
      what="journal"
      note="Every sale and payment of this till, signed by it, for an auditor. No keys, no card numbers."
      saved="Saved. Anyone can check that it is whole and from this till."
      label="Save the journal…"
      onSave={actions.saveJournal}
    />
  );
}
