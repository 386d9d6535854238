import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A log and what became of it: `till.log` is being written; when it is full it becomes `till.<n>.log`, `n` one higher
 * than the last. So a line keeps its place for as long as it is kept at all.
 */
export interface LogFile {
  readonly path: string;
  readonly number: number;
}

/** Oldest first, the one that is written last; it need not be there yet. */
export async function logFilesOf(current: string): Promise<readonly LogFile[]> {
  const directory = dirname(current);
  const stem = basename(current, '.log');
  const names = await readdir(directory).catch(ifThere);
  const full = names
    .flatMap((name) => {
      const number = numberIn(name, stem);
      return number === null ? [] : [{ path: join(directory, name), number }];
    })
    .toSorted((a, b) => a.number - b.number);
  return [...full, { path: current, number: (full.at(-1)?.number ?? 0) + 1 }];
}

export const fullLog = (current: string, number: number): string =>
  join(dirname(current), `${basename(current, '.log')}.${number}.log`);

function numberIn(name: string, stem: string): number | null {
  if (!name.startsWith(`${stem}.`) || !name.endsWith('.log')) return null;
  const digits = name.slice(stem.length + 1, -'.log'.length);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function ifThere(error: unknown): readonly string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
