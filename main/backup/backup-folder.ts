import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupHeader } from './backup-file.ts';
import { readHeader } from './backup-file.ts';

const ENDING = '.vinrbackup';

export interface KeptBackup {
  readonly file: string;
  readonly header: BackupHeader;
  readonly bytes: number;
}

/** `till-2 2026-11-21 1840 4711.vinrbackup`: sorted by name is sorted by time. `at`: wall time, ms, shown in UTC. */
export function backupName(till: string, at: number, seq: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return `${safe(till)} ${day} ${time.slice(0, 5).replace(':', '')} ${seq}${ENDING}`;
}

/** This till's backups in a folder, newest first. Rejects when the folder cannot be read. */
export async function backupsIn(folder: string, till: string): Promise<readonly KeptBackup[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const found = await Promise.all(names.map((name) => kept(join(folder, name))));
  return found
    .filter((one) => one !== null)
    .filter(({ header }) => header.till === till)
    .sort((a, b) => b.header.at - a.header.at || b.header.head.seq - a.header.head.seq);
}

/** Erases those that nobody needs any more, one by one; the newest is never among them. */
export async function thinOut(
  backups: readonly KeptBackup[],
  rule: { readonly keepDays: number; readonly keepMonths: number },
): Promise<void> {
  for (const { file } of superseded(backups, rule)) await rm(file, { force: true });
}

/** What a crash or a power cut has left half written. Nobody else writes under this till's name. */
export async function forgetUnfinished(folder: string, till: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(`${ENDING}.part`));
  for (const name of names)
    if (name.startsWith(`${safe(till)} `)) await rm(join(folder, name), { force: true });
}

/** Given newest first: all but the latest of each of the last days that have one, and of each of the last months. Pure. */
export function superseded(
  backups: readonly KeptBackup[],
  { keepDays, keepMonths }: { readonly keepDays: number; readonly keepMonths: number },
): readonly KeptBackup[] {
  const days = latestOfEach(backups, 10).slice(0, keepDays);
  const months = latestOfEach(backups, 7).slice(0, keepMonths);
  const stay = new Set([...backups.slice(0, 1), ...days, ...months]);
  return backups.filter((one) => !stay.has(one));
}

function latestOfEach(backups: readonly KeptBackup[], dateLetters: number): readonly KeptBackup[] {
  const seen = new Map<string, KeptBackup>();
  for (const one of backups) {
    const period = new Date(one.header.at).toISOString().slice(0, dateLetters);
    if (!seen.has(period)) seen.set(period, one);
  }
  return [...seen.values()];
}

/** Somebody else's file, or one that is damaged, is not ours to count or to erase. */
async function kept(file: string): Promise<KeptBackup | null> {
  try {
    return { file, header: await readHeader(file), bytes: (await stat(file)).size };
  } catch {
    return null;
  }
}

const safe = (till: string): string => till.replace(/[^A-Za-z0-9_.-]/g, '_');
