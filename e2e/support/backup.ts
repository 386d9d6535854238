import { execFile } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'main', 'backup.cjs');

/** Runs `npm run backup` as built. `typed`: what a person types when it asks. */
export function backup(
  args: readonly string[],
  typed = '',
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], (error, out, said) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, said }),
    );
    child.stdin?.end(`${typed}\n`);
  });
}
