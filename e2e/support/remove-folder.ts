import { rm } from 'node:fs/promises';

/** Removes a folder that somebody who is just ending may still write into: what came in between goes with the next try. */
export const removeFolder = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
