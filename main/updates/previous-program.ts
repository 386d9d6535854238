import { constants } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Beside the program, under a name without a number, so that there is never more than one. */
export const previousOf = (program: string): string => join(dirname(program), 'vinr-pos.previous');

/**
 * Keeps a program of one file under a second name, before another takes its place. electron-updater deletes the old file
 * and then moves the new one there: on a full disk there would be neither. Rejects with what the disk says.
 */
export async function keepPrevious(program: string): Promise<void> {
  const kept = previousOf(program);
  await rm(kept, { force: true });
  await link(program, kept).catch(() => copyFile(program, kept, constants.COPYFILE_FICLONE));
}

/** Puts it back in its place, whatever lies there. */
export const bringBack = (program: string): Promise<void> => rename(previousOf(program), program);
