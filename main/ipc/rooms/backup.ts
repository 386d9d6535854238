import type { backupInputs } from '#shared/ipc/rooms/backup.ts';
import type { BackupService } from '../../backup/backup-service.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface BackupHandlerParts {
  readonly backups: BackupService;
  readonly staff: Staff;
}

export function backupHandlers({
  backups,
  staff,
}: BackupHandlerParts): HandlersOf<keyof typeof backupInputs> {
  return {
    'backup.get': () => backups.view(),
    'backup.run': async () => {
      await backups.run();
      return backups.view();
    },
    'backup.chooseFolder': async ({ approval }) => {
      await staff.require({ kind: 'settings' }, approval);
      await backups.chooseFolder();
      return backups.view();
    },
    'backup.saveSheet': async ({ approval }) => {
      await staff.require({ kind: 'settings' }, approval);
      return backups.saveSheet();
    },
  };
}
