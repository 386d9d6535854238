import { useEffect, type ReactElement } from 'react';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { SaveFile } from '../../parts/save-file.tsx';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { Backups } from './backups.tsx';
import { KeptFor } from './kept-for.tsx';
import { MayLeave } from './may-leave.tsx';

/** Where copies of this till's journal are, and whether the till may be taken away. */
export function DataSheet(): ReactElement {
  const { loadBackups, saveRecoverySheet } = useActions();
  const { say } = useSpeech();
  const revision = useView((view) => view.revision);
  const backups = useTill((state) => state.backups);
  useEffect(() => loadBackups(), [loadBackups, revision]);
  return (
    <OfficeSheet
      page="data"
      title={say('data.title')}
      sentence={say('data.sentence')}
      footer={
        <SaveFile
          what="recovery"
          note={say('data.sheet.note')}
          saved={say('data.sheet.saved')}
          label={say(backups?.hasCode === true ? 'data.sheet.again' : 'data.sheet.save')}
          onSave={saveRecoverySheet}
        />
      }
    >
      {backups !== null && (
        <>
          <Backups backups={backups} />
          <MayLeave reasons={backups.reasonsToStay} />
          <KeptFor />
        </>
      )}
    </OfficeSheet>
  );
}
