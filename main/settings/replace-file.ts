import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDiskFull } from '../whole-file.ts';

/** How the name of new content ends while it is being written; a crash may leave one behind. */
export const UNFINISHED = '.new';

/**
 * Puts new content in place of a file, readable by this user alone: after a crash or a power cut there is the old
 * content or the new, never a part. The directory must exist.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = file + UNFINISHED;
  try {
    await writeFlushed(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    // On a full disk what was begun only takes room. Where it cannot be removed either, the first error says why.
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
  // Windows flushes names by itself and cannot open a directory.
  if (process.platform !== 'win32') await flush(dirname(file));
}

/** What to tell a person whose file could not be replaced. */
export function notWritten(file: string, error: unknown): string {
  const remedy = isDiskFull(error)
    ? 'The disk is full: make room'
    : 'Check that its folder belongs to this user';
  return `${file} could not be written, and is as it was. ${remedy}, then repeat it.`;
}

async function writeFlushed(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.chmod(0o600);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flush(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
