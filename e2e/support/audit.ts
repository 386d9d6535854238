import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../main/audit/report.ts';

const PROGRAMS = join(import.meta.dirname, '..', '..', 'dist', 'main');

export interface AuditRun {
  readonly code: number;
  readonly said: string;
  readonly report: Report;
}

/** `npm run audit`, as anybody would start it. */
export async function audit(...args: readonly string[]): Promise<AuditRun> {
  const { code, stdout, said } = await run('audit.cjs', ['--json', ...args]);
  return { code, said, report: (stdout === '' ? {} : JSON.parse(stdout)) as Report };
}

/** `npm run export`. */
export const exportJournal = (...args: readonly string[]) => run('export.cjs', args);

function run(
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(PROGRAMS, program), ...args], (error, stdout, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, said });
    });
  });
}
