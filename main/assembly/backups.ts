import { BackupSchedule } from '../backup/backup-schedule.ts';
import { BackupService } from '../backup/backup-service.ts';
import { changeSettings } from '../settings/settings.ts';
import type { Ground } from './ground.ts';

export function backupsOf({ ports, given, store, record }: Ground) {
  const { clock, log } = ports;
  const backups = new BackupService({
    ...ports,
    till: given.settings.till,
    journal: store.journal,
    record,
    vault: given.vault,
    settings: given.settings.backup,
    keepSettings: async (backup) => {
      await changeSettings(ports.profile, (now) => ({ ...now, backup }));
    },
  });
  const schedule = new BackupSchedule({
    clock,
    log,
    ifDue: () => backups.ifDue(),
    settled: () => backups.settled(),
  });
  return { backups, schedule };
}
