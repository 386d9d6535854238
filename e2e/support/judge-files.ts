import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportInput } from '../../main/certificates/import.ts';
import { importClientCertificate } from '../../main/certificates/import.ts';
import { sentenceFor } from '../../main/certificates/problems.ts';

/** One file for the program below, as JSON. */
export interface Question extends Pick<ImportInput, 'passphrase'> {
  /** Base64. */
  readonly file: string;
  readonly known: Partial<ImportInput>;
}

export interface Answer {
  readonly code: string;
  readonly warnings: readonly string[];
  readonly said: string;
  readonly ms: number;
}

export interface Questions {
  readonly terminalId: string;
  readonly caPem: string;
  readonly workerScript: string;
  readonly questions: readonly Question[];
}

/** Runs inside Electron: judges the files of `questions.json` in the folder given last, and leaves `answers.json`. */
async function judgeAll(folder: string): Promise<void> {
  const all = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as Questions;
  const answers: Answer[] = [];
  for (const question of all.questions) answers.push(await judge(all, question));
  const { electron, openssl } = process.versions;
  writeFileSync(join(folder, 'answers.json'), JSON.stringify({ electron, openssl, answers }));
}

async function judge(all: Questions, { file, passphrase, known }: Question): Promise<Answer> {
  const { terminalId, caPem, workerScript } = all;
  const bytes = Buffer.from(file, 'base64');
  const began = performance.now();
  const asked = { terminalId, caPem, workerScript, bytes, passphrase, now: new Date(), ...known };
  const verdict = await importClientCertificate(asked);
  const ms = performance.now() - began;
  if (verdict.ok) return { code: 'ok', warnings: verdict.facts.warnings, said: verdict.facts.subject, ms };
  return { code: verdict.code, warnings: [], said: sentenceFor(verdict), ms };
}

judgeAll(process.argv.at(-1) ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
