import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

/** No client certificate file is larger. */
export const MOST_BYTES = 64 * 1024;

/** Neither follows a link nor waits for the other end of a pipe. Windows has neither flag, which leaves plain reading. */
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads a file that somebody chose, and no more of it than a certificate file may have. */
export async function readCertificateFile(
  path: string,
): Promise<{ readonly ok: true; readonly bytes: Buffer } | Refusal> {
  const file = await open(path, CAREFULLY).catch(() => null);
  if (file === null) return refusal('notReadable');
  try {
    const facts = await file.stat();
    if (!facts.isFile()) return refusal('notReadable');
    return facts.size > MOST_BYTES ? refusal('tooLarge') : await readWhole(file);
  } catch {
    return refusal('notReadable');
  } finally {
    await file.close();
  }
}

/** One byte more than allowed, because a file may grow after it was measured. */
async function readWhole(file: FileHandle): Promise<{ readonly ok: true; readonly bytes: Buffer } | Refusal> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
  if (bytesRead > MOST_BYTES) return refusal('tooLarge');
  return { ok: true, bytes: buffer.subarray(0, bytesRead) };
}
