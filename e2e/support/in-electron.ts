import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { startProgram } from './runtime.ts';

const LONGEST_MS = 120_000;

export interface Told<Answer> {
  /** Version of the runtime that answered. */
  readonly electron: string;
  readonly answer: Answer;
}

/**
 * Runs one of the programs beside this file in Electron's main process, with no window: it reads `question.json` of the
 * folder given last and leaves `answer.json`. Beside this process, which may go on serving it.
 */
export async function inElectron<Answer>(program: string, question: unknown): Promise<Told<Answer>> {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-electron-'));
  const { script, remove } = await bundle(program);
  try {
    const child = startProgram('electron', script, folder, question);
    const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    const said: string[] = [];
    child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    clearTimeout(overdue);
    if (code !== 0) throw new Error(`Electron ended with ${String(code)}: ${said.join('')}`);
    return JSON.parse(readFileSync(join(folder, 'answer.json'), 'utf8')) as Told<Answer>;
  } finally {
    await remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
