import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { Head, StoredEntry } from '../journal/chain.ts';
import { follow, GENESIS, link } from '../journal/chain.ts';
import type { Fact } from '../journal/facts.ts';
import { JournalDatabase } from '../journal/journal-database.ts';
import { BackupFailure } from './backup-failure.ts';
import type { BackupHeader } from './backup-file.ts';
import { readBackup, readHeader } from './backup-file.ts';
import { readRecoveryCode } from './recovery-code.ts';

const AT_A_TIME = 2_000;

export interface RestoreOrder {
  readonly file: string;
  /** As somebody typed it. */
  readonly code: string;
  readonly profile: string;
  /** Wall time, ms. */
  readonly at: number;
}

export interface Restored {
  readonly header: BackupHeader;
  /** Files of the profile that came back, and those that were here already and stayed as they are. */
  readonly files: { readonly written: readonly string[]; readonly kept: readonly string[] };
}

/**
 * Makes a profile's journal and settings out of a backup: whole and proven by its chain, or not at all. Never over a
 * journal that is there. Keys are not in a backup: the till is provisioned again. Throws a `BackupFailure`.
 */
export async function restore({ file, code, profile, at }: RestoreOrder): Promise<Restored> {
  const journal = join(profile, 'journal');
  const fresh = join(profile, 'journal.restoring');
  await mustBeAbsent(join(journal, 'journal.db'));
  const header = await readHeader(file);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  try {
    const files = await fill(join(fresh, 'journal.db'), header, readBackup(file, readRecoveryCode(code)), at);
    const written = await writeMissing(profile, files);
    // An empty folder may be there, of a till that never sold.
    await rm(journal, { recursive: true, force: true });
    await rename(fresh, journal);
    const kept = files.map(({ name }) => name).filter((name) => !written.includes(name));
    return { header, files: { written, kept } };
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

interface ProfileFile {
  readonly name: string;
  readonly text: string;
}

/** The journal of the backup, and one entry more that says where it comes from. Returns the other files. */
async function fill(
  databaseFile: string,
  header: BackupHeader,
  records: ReturnType<typeof readBackup>,
  at: number,
): Promise<readonly ProfileFile[]> {
  const files: ProfileFile[] = [];
  const database = new JournalDatabase(databaseFile);
  try {
    let head = GENESIS;
    let batch: StoredEntry[] = [];
    const write = (): void => {
      head = followed(head, batch);
      database.insert(batch, 'flushed');
      batch = [];
    };
    for await (const record of records) {
      if (record.kind === 'file') files.push({ name: record.name, text: record.text });
      else batch.push({ seq: record.seq, at: record.at, fact: record.fact, hash: record.hash });
      if (batch.length === AT_A_TIME) write();
    }
    write();
    if (head.hash !== header.head.hash) throw incomplete();
    const { till, at: madeAt } = header;
    const restored: Fact = { type: 'till.restored', till, madeAt, seq: head.seq };
    database.insert(link(head, at, [canonicalJson(restored)]), 'flushed');
    database.foldLog();
  } finally {
    database.close();
  }
  return files;
}

function followed(head: Head, batch: readonly StoredEntry[]): Head {
  const result = follow(head, batch);
  if ('brokenAt' in result) throw incomplete();
  return result.head;
}

async function writeMissing(profile: string, files: readonly ProfileFile[]): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { name, text } of files) {
    if (!/^[a-z-]+\.json$/.test(name)) throw incomplete();
    const isNew = await writeFile(join(profile, name), text, { mode: 0o600, flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isNew) written.push(name);
  }
  return written;
}

async function mustBeAbsent(databaseFile: string): Promise<void> {
  const isHere = await stat(databaseFile).then(
    () => true,
    () => false,
  );
  if (isHere)
    throw new BackupFailure(
      `${databaseFile} is there already, and a backup is never put over a journal. Move the folder of that journal away, or give another profile.`,
    );
}

const incomplete = (): BackupFailure =>
  new BackupFailure('The entries in the backup do not follow from one another. Try an older backup.');
