import type { LeaveReason } from '#shared/backup.ts';
import { withJournal } from '../audit/evidence.ts';
import type { Fact } from '../journal/facts.ts';
import { Books } from '../sales/books.ts';
import { readSettings } from '../settings/settings.ts';
import { BackupFailure } from './backup-failure.ts';
import { backupsIn } from './backup-folder.ts';
import { reasonsToStay } from './reasons-to-stay.ts';

/** What keeps a till on this computer, from its files alone: for an uninstaller, whether or not the till runs. */
export async function checkProfile(profile: string): Promise<readonly LeaveReason[]> {
  const settings = await readSettings(profile);
  if (settings === null)
    throw new BackupFailure(`There is no till in ${profile}. Give its folder: --profile DIR.`);
  const { folder } = settings.backup;
  const [newest] = folder === null ? [] : await backupsIn(folder, settings.till.id).catch(() => []);
  return withJournal(profile, ({ entries, faults }) => {
    const books = new Books();
    let seq = 0;
    for (const entry of entries) {
      books.apply({ ...entry, fact: JSON.parse(entry.fact) as Fact });
      ({ seq } = entry);
    }
    const [fault] = faults;
    if (fault !== undefined)
      throw new BackupFailure(`The journal cannot be trusted: ${fault}. Call support.`);
    return reasonsToStay(books, seq, newest?.header.head.seq ?? 0);
  });
}
