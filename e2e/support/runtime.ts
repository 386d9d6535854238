import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plain Node, or Electron's main process with no window. */
export type Runtime = 'node' | 'electron';

/** Starts a bundled program of `answerWith`; `folder` is its own, for question and answer. */
export function startProgram(
  runtime: Runtime,
  script: string,
  folder: string,
  question: unknown,
): ChildProcess {
  writeFileSync(join(folder, 'question.json'), JSON.stringify(question), { mode: 0o600 });
  if (runtime === 'node') return spawn(process.execPath, [script, folder]);
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${join(folder, 'chromium')}`;
  return spawn(process.env['VINR_ELECTRON'] ?? 'electron', [...flags, script, own, folder]);
}
