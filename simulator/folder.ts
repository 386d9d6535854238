import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a simulator writes its certificates. */
export interface Folder {
  /** Absolute. */
  readonly path: string;
  /** The simulator ends: a folder of its own goes, one that was given stays. */
  leave(): Promise<void>;
}

/** The folder that is given, made where it is missing; else a temporary one. */
export async function openFolder(given: string | undefined): Promise<Folder> {
  if (given !== undefined) {
    await mkdir(given, { recursive: true, mode: 0o700 });
    return { path: resolve(given), leave: () => Promise.resolve() };
  }
  const path = await mkdtemp(join(tmpdir(), 'vinr-simulator-'));
  return { path, leave: () => rm(path, { recursive: true, force: true }) };
}
