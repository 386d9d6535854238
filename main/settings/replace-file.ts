import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts new content in place of a file, readable by this user alone: after a crash or a power cut there is the old
 * content or the new, never a part. The directory must exist.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.new`;
  await writeFlushed(fresh, content);
  await rename(fresh, file);
  // Windows flushes names by itself and cannot open a directory.
  if (process.platform !== 'win32') await flush(dirname(file));
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
