import { constants } from 'node:fs';
import { copyFile, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditFailure } from './audit-failure.ts';

const DATABASE = 'journal.db';
const LOG = 'journal.db-wal';
const TRIES = 20;
/** Magic, format, page size, folding number, salts: another text here means that the log was begun anew. */
const LOG_HEADER_BYTES = 32;

/**
 * A copy of a journal's files, in a folder of its own for this user alone: the profile is only ever read, and a till
 * that is running notices nothing. Between two foldings of the log the database file rests and the log only grows, and
 * SQLite cuts off a last transaction that is not whole; so a copy is good when neither was folded meanwhile.
 */
export async function withSnapshot<T>(
  profile: string,
  read: (databaseFile: string) => T | Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'journal-audit-'));
  try {
    await copy(join(profile, 'journal'), directory);
    return await read(join(directory, DATABASE));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copy(from: string, to: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await foldingOf(from);
    await copyFile(join(from, DATABASE), join(to, DATABASE), constants.COPYFILE_FICLONE);
    const hasLog = await copyFile(join(from, LOG), join(to, LOG), constants.COPYFILE_FICLONE).then(
      () => true,
      () => false,
    );
    if (!hasLog) await rm(join(to, LOG), { force: true });
    if (before === (await foldingOf(from))) return;
  }
  throw new AuditFailure(
    'The till writes faster than its journal can be copied. Close it, then audit again.',
  );
}

/** Changes when the log is folded into the database. */
async function foldingOf(directory: string): Promise<string> {
  const file = join(directory, DATABASE);
  const database = await stat(file, { bigint: true }).catch(() => {
    throw new AuditFailure(`There is no journal in ${directory}. Give the folder of a till: --profile DIR.`);
  });
  return [database.ino, database.size, database.mtimeNs, await logHeader(join(directory, LOG))].join(' ');
}

async function logHeader(file: string): Promise<string> {
  const log = await open(file).catch(() => null);
  if (log === null) return 'none';
  try {
    const { buffer, bytesRead } = await log.read(Buffer.alloc(LOG_HEADER_BYTES), 0, LOG_HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await log.close();
  }
}
