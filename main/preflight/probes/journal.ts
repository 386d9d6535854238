import { dirname, join } from 'node:path';
import { AuditFailure } from '../../audit/audit-failure.ts';
import { withSnapshot } from '../../audit/snapshot.ts';
import { JournalFailure } from '../../journal/journal.ts';
import { JournalFile } from '../../journal/journal-file.ts';
import type { JournalReading } from '../checks/journal.ts';
import { isThere } from './is-there.ts';

/** Opens a copy exactly as the till opens its journal at start, so a running till notices nothing. `at`: wall time, ms. */
export async function observeJournal(profile: string, at: number): Promise<JournalReading> {
  if (!(await isThere(join(profile, 'journal', 'journal.db')))) return { kind: 'none' };
  try {
    return await withSnapshot(profile, (file) => judgedAtStart(dirname(file), at));
  } catch (error) {
    if (error instanceof AuditFailure || error instanceof JournalFailure)
      return { kind: 'unread', why: error.message };
    throw error;
  }
}

/** The room on the disk is a check of its own. */
const NO_LIMITS = { reserveBytes: 0, floorBytes: 0 };

function judgedAtStart(directory: string, at: number): JournalReading {
  const journal = new JournalFile(directory, NO_LIMITS, at, () => undefined);
  const { state } = journal.state();
  journal.close(at);
  return { kind: state === 'damaged' ? 'damaged' : 'sound' };
}
