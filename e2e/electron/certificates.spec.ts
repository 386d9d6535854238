import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { certificateMatrix, TERMINAL, type Matrix } from '../support/certificate-matrix.ts';
import type { Answer, Questions } from '../support/judge-files.ts';

const LONGEST_MS = 5_000;

/** Electron carries BoringSSL: what OpenSSL thinks of a file is no proof of what the till will think of it. */
test('the certificate matrix gets the same verdicts inside Electron', async () => {
  test.setTimeout(180_000);
  const make = new OpenSslWorkshop();
  const folder = mkdtempSync(join(tmpdir(), 'vinr-matrix-'));
  const judge = await bundle('e2e/support/judge-files.ts');
  const worker = await bundle('main/certificates/p12-worker.ts');
  try {
    const matrix = certificateMatrix(make);
    ask(folder, matrix, worker.script);
    const { electron, answers } = insideElectron(judge.script, folder);
    expect(electron).toMatch(/^\d+\./);
    expect(answers).toHaveLength(matrix.rows.length);
    expect(spoken(matrix, answers)).toEqual(expected(matrix));
    for (const { ms, said } of answers) {
      expect(ms).toBeLessThan(LONGEST_MS);
      expect(said).not.toMatch(/canary|Gäste|PRIVATE KEY/);
    }
    const slowest = Math.max(...answers.map(({ ms }) => ms));
    console.log(
      `Electron ${electron}: ${String(answers.length)} files; slowest verdict ${slowest.toFixed(0)} ms`,
    );
  } finally {
    await judge.remove();
    await worker.remove();
    make.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

function ask(folder: string, matrix: Matrix, workerScript: string): void {
  const questions = matrix.rows.map(({ bytes, passphrase, known }) => ({
    file: Buffer.from(bytes).toString('base64'),
    passphrase,
    known,
  }));
  const all: Questions = { terminalId: TERMINAL, caPem: matrix.caPem, workerScript, questions };
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(all), { mode: 0o600 });
}

function insideElectron(script: string, folder: string): { electron: string; answers: Answer[] } {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${join(folder, 'chromium')}`;
  const { status, stderr } = spawnSync(
    process.env['VINR_ELECTRON'] ?? 'electron',
    [...flags, script, own, folder],
    {
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as {
    electron: string;
    answers: Answer[];
  };
}

const spoken = ({ rows }: Matrix, answers: readonly Answer[]): string[] =>
  rows.map(
    ({ row, name }, at) =>
      `${row} ${name}: ${[answers[at]?.code, ...(answers[at]?.warnings ?? [])].join(' ')}`,
  );

const expected = ({ rows }: Matrix): string[] =>
  rows.map(
    ({ row, name, verdict, inElectron, warnings }) =>
      `${row} ${name}: ${[inElectron ?? verdict, ...warnings].join(' ')}`,
  );
