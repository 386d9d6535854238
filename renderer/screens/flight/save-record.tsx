import type { ReactElement } from 'react';
import type { TenderId } from '#shared/ids.ts';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions } from '../../store/till-context.ts';

export function SaveRecord({ tenderId }: { readonly tenderId: TenderId }): ReactElement {
  const actions = useActions();
  return (
    <SaveFile
      what={tenderId}
      note="The file holds no card number beyond the last four digits, no keys and no addresses."
      saved="Saved. Send the file to support."
      label="Save for support…"
      onSave={() => actions.saveFlight(tenderId)}
    />
  );
}
