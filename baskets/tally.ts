import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../main/settings/replace-file.ts';

/** What was ever compared on this machine. */
export interface Tally {
  readonly baskets: number;
  readonly differences: number;
}

/** Adds to what every run before found; returns the sum. */
export async function addToTally(file: string, news: Tally): Promise<Tally> {
  const before = await readTally(file);
  const sum = {
    baskets: before.baskets + news.baskets,
    differences: before.differences + news.differences,
  };
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, `${JSON.stringify(sum)}\n`);
  return sum;
}

/** Nothing yet when there is no file; one that cannot be read is an error. */
async function readTally(file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? { baskets: 0, differences: 0 } : (JSON.parse(text) as Tally);
}
