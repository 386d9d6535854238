import type { Head, StoredEntry } from '../journal/chain.ts';
import { DatabaseFailure } from '../journal/database.ts';
import { JournalDatabase } from '../journal/journal-database.ts';
import { NewerDatabase } from '../journal/migrations.ts';
import { AuditFailure } from './audit-failure.ts';
import { withSnapshot } from './snapshot.ts';

/** What an audit looks at: a till's own files, or a bundle of them. */
export interface Evidence {
  readonly entries: Iterable<StoredEntry>;
  /** Entries that are known to have been there, with their hashes. */
  readonly marks: readonly Head[];
  /** What the container itself says is wrong: a file that is damaged, a signature that does not fit. */
  readonly faults: readonly string[];
  /** Public key of whoever vouches for a bundle; null for a till's own files. */
  readonly signedBy: string | null;
}

const PAGE = 5_000;

/** Calls `read` with a copy of the profile's journal, which is gone afterwards. */
export const withJournal = <T>(profile: string, read: (evidence: Evidence) => T | Promise<T>): Promise<T> =>
  withSnapshot(profile, (file) => read(opened(file)));

function opened(file: string): Evidence {
  try {
    return evidenceIn(new JournalDatabase(file));
  } catch (error) {
    if (error instanceof NewerDatabase) throw new AuditFailure(error.message);
    return { entries: [], marks: [], faults: [describe(error)], signedBy: null };
  }
}

function evidenceIn(database: JournalDatabase): Evidence {
  const faults: string[] = [];
  if (!database.isSound()) faults.push('SQLite finds the file damaged');
  const mark = database.lastCheckpoint();
  return { entries: pages(database, faults), marks: mark.seq === 0 ? [] : [mark], faults, signedBy: null };
}

/** Ends where the file can be read no further; `faults` says so then. */
function* pages(database: JournalDatabase, faults: string[]): Generator<StoredEntry> {
  for (let from = 1; ;) {
    const page = readPage(database, from, faults);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    from = last.seq + 1;
  }
}

function readPage(database: JournalDatabase, from: number, faults: string[]): readonly StoredEntry[] {
  try {
    return database.page(from, PAGE);
  } catch (error) {
    faults.push(describe(error));
    return [];
  }
}

function describe(error: unknown): string {
  if (error instanceof DatabaseFailure) return `the journal cannot be read: ${error.message}`;
  throw error;
}
