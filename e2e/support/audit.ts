import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../main/audit/report.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'main', 'audit.cjs');

export interface AuditRun {
  readonly code: number;
  readonly said: string;
  readonly report: Report;
}

/** `npm run audit`, as anybody would start it. */
export function audit(...args: readonly string[]): Promise<AuditRun> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, '--json', ...args], (error, stdout, stderr) => {
      const report = (stdout === '' ? {} : JSON.parse(stdout)) as Report;
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stderr, report });
    });
  });
}
