import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { notWritten, replaceFile } from '../settings/replace-file.ts';
import { VaultFailure } from './vault-failure.ts';

/** Whole or not at all. Rejects with a `VaultFailure`; the old content is there then. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  try {
    await replaceFile(file, `${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    throw new VaultFailure('notWritten', notWritten(file, error));
  }
}

/** Null when there is no such file. Rejects with a `VaultFailure` when it makes no sense. */
export async function readJson<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => absent(error, file));
  if (text === null) return null;
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    throw new VaultFailure('damaged', `${file} is damaged. Provision the till again.`);
  }
}

function absent(error: unknown, file: string): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw new VaultFailure('damaged', `${file} cannot be read. Check that it belongs to this user.`);
}
