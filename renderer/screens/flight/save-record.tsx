import type { ReactElement } from 'react';
import type { TenderId } from '#shared/ids.ts';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';

export function SaveRecord({ tenderId }: { readonly tenderId: TenderId }): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  return (
    <SaveFile
      what={tenderId}
      note={say('flight.note')}
      saved={say('flight.saved')}
      label={say('flight.save')}
      onSave={() => actions.saveFlight(tenderId)}
    />
  );
}
