import type { Answer } from '#shared/ipc/contract.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Copies of the journal. */
export interface BackupActions {
  readonly loadBackups: () => void;
  readonly backUp: () => void;
  readonly chooseBackupFolder: () => void;
  readonly saveRecoverySheet: () => void;
}

export function backupActions(desk: Desk): BackupActions {
  const command = () => ({ commandId: desk.mintId() });
  return {
    loadBackups: () => void load(desk),
    backUp: () => void shown(desk, 'backup', () => tell(desk, 'backup.run', command())),
    chooseBackupFolder: () =>
      void shown(desk, 'backup folder', () => tell(desk, 'backup.chooseFolder', command())),
    saveRecoverySheet: () =>
      void once(desk.store, 'save recovery', async () => {
        const answer = await tell(desk, 'backup.saveSheet', command());
        if (!answer.ok || answer.value.kind !== 'saved') return;
        changeUi(desk.store, { saved: 'recovery' });
        await load(desk);
      }),
  };
}

async function load(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'backup.get', {});
  if (answer.ok) desk.store.setState({ backups: answer.value });
  else showNotice(desk.store, answer.error);
}

const shown = (
  desk: Desk,
  what: string,
  command: () => Promise<Answer<'backup.run' | 'backup.chooseFolder'>>,
): Promise<void> =>
  once(desk.store, what, async () => {
    const answer = await command();
    if (answer.ok) desk.store.setState({ backups: answer.value });
    else await load(desk);
  });
