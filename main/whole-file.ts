import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm } from 'node:fs/promises';

/** What a file is to hold; what comes piece by piece is written as it comes. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

/** Whether a disk had no room, or this user none on it. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && FULL.has(error.code);

/**
 * Writes a file that a person keeps, readable by this user alone: under another name until it is whole and flushed. What
 * goes wrong on the way, in the content too, leaves no part of it behind and a file of that name as it was.
 */
export async function writeWhole(file: string, content: FileContent): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFlushed(part, content);
    await rename(part, file);
  } catch (error) {
    // Where it cannot be removed either, the first error says why.
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeFlushed(file: string, content: FileContent): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await fill(handle, content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, content: FileContent): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) await handle.writeFile(content);
  else for await (const piece of content) await handle.appendFile(piece);
}
