import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../settings/replace-file.ts';

const KEY = /^[a-z2-7]{26}$/;

/** By what this till's turn in a roll-out is found: random, kept in the profile, told to nobody. */
export async function tillKeyIn(profile: string, newKey: () => string): Promise<string> {
  const file = join(profile, 'update-turn');
  const kept = (await readFile(file, 'latin1').catch(() => '')).trim();
  if (KEY.test(kept)) return kept;
  const key = newKey();
  await mkdir(profile, { recursive: true, mode: 0o700 });
  await replaceFile(file, `${key}\n`);
  return key;
}
