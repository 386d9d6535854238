import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { storeIn } from '../../main/journal/fork-store.ts';
import type { StoreProcess } from '../../main/journal/store-protocol.ts';

/** The built store. */
export const STORE = join(import.meta.dirname, '..', '..', 'dist', 'main', 'store.cjs');

/** A small reserve, so that a new journal is ready at once. */
export const LIMITS = { reserveBytes: 4096, floorBytes: 0 };

export const hasStrace = (): boolean => spawnSync('strace', ['-V']).status === 0;

/** The real store under `strace`, which writes to `log` and is told by `expressions` what to watch and what to break. */
export function tracedStore(log: string, expressions: readonly string[]): StoreProcess {
  const watched = expressions.flatMap((one) => ['-e', one]);
  const args = ['-f', '-qq', '-y', '-xx', '-s', '1000000', ...watched, '-o', log, process.execPath, STORE];
  const child = spawn('strace', args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    ...storeIn(child),
    // Killing strace would leave the store behind. It ends with its channel, and strace with it.
    kill: () => {
      if (child.connected) child.disconnect();
    },
  };
}
