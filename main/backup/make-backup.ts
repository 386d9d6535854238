import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { canonicalJson } from '../journal/canonical-json.ts';
import type { StoredEntry } from '../journal/chain.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import type { Log } from '../log.ts';
import { writeBackup } from './backup-file.ts';
import { backupName, backupsIn, forgetUnfinished, thinOut } from './backup-folder.ts';

/** What a till is besides its journal. No keys: those are sealed for this computer and no other. */
const FILES = ['settings.json', 'preferences.json', 'catalogue.json'] as const;
const PAGE = 2_000;

/** What a backup is made of. */
export interface BackupSource {
  readonly profile: string;
  readonly till: { readonly id: string };
  readonly journal: Pick<Journal, 'read'>;
  /** `seq`: the last entry. */
  readonly record: { readonly seq: number };
  readonly clock: Pick<Clock, 'wall'>;
  readonly log: Log;
}

interface BackupTarget {
  readonly folder: string;
  readonly code: string;
  readonly keepDays: number;
  readonly keepMonths: number;
}

/** Writes everything up to the entry that is the last one now, page by page, and erases what is superseded. */
export async function makeBackup(
  { profile, till, journal, record, clock, log }: BackupSource,
  { folder, code, ...rule }: BackupTarget,
): Promise<void> {
  const { seq } = record;
  const [last] = await journal.read(seq, 1);
  if (last === undefined) return;
  await forgetUnfinished(folder, till.id);
  const at = clock.wall();
  const bytes = await writeBackup(join(folder, backupName(till.id, at, seq)), code, randomBytes(16), {
    till: till.id,
    at,
    head: { seq, hash: last.hash },
    files: await filesOf(profile),
    entries: entriesUpTo(journal, seq),
  });
  log.info('backup.made', { entries: seq, bytes });
  await thinOut(await backupsIn(folder, till.id), rule);
}

async function* entriesUpTo(journal: Pick<Journal, 'read'>, last: number): AsyncGenerator<StoredEntry> {
  for (let from = 1; from <= last; from += PAGE) {
    const page = await journal.read(from, Math.min(PAGE, last - from + 1));
    yield* page.map(stored);
  }
}

const stored = ({ seq, at, fact, hash }: Entry): StoredEntry => ({
  seq,
  at,
  fact: canonicalJson(fact),
  hash,
});

async function filesOf(profile: string) {
  const texts = await Promise.all(
    FILES.map(async (name) => ({ name, text: await readFile(join(profile, name), 'utf8').catch(absent) })),
  );
  return texts.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
