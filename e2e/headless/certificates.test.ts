import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { terminalMatrix } from '../../sdk/testing/terminal-matrix.ts';
import { broughtFrom, certificateMatrix, LONGEST_MS, SECRETS } from '../support/certificate-matrix.ts';
import { CERTIFICATE_ROWS } from '../support/certificate-rows.ts';
import { KEY_STORE_LINES } from '../support/key-store-lines.ts';
import { INTERRUPTIONS } from '../support/interruptions.ts';
import { MutualServer } from '../support/mutual-server.ts';
import { TrialTill } from '../support/trial-till.ts';
import { removeFolder } from '../support/remove-folder.ts';

const profile = mkdtempSync(join(tmpdir(), 'vinr-matrix-'));
mkdirSync(join(profile, 'odd'));
const make = new OpenSslWorkshop();
const matrix = certificateMatrix(make, join(profile, 'odd'));
let worker: Awaited<ReturnType<typeof bundle>>;
let till: TrialTill;
let server: MutualServer;
let slowest = { ms: 0, row: '' };

beforeAll(async () => {
  worker = await bundle('main/certificates/p12-worker.ts');
  server = await MutualServer.start(matrix.server, matrix.caPem);
  const { caPem } = matrix;
  till = await TrialTill.open({ profile, caPem, workerScript: worker.script, door: server.door });
  expect(await till.take(matrix.installed)).toMatchObject({ code: 'ok', newWorks: true });
});

afterAll(async () => {
  await server.stop();
  await worker.remove();
  make.remove();
  await removeFolder(profile);
  console.log(`${String(matrix.rows.length)} files; slowest ${slowest.row}: ${slowest.ms.toFixed(0)} ms`);
});

it.each(matrix.rows.map((row) => [`${row.row} ${row.name}: ${row.verdict}`, row] as const))(
  '%s',
  async (_, row) => {
    const { ms, code, said, warnings, previousWorks, newWorks } = await till.take(broughtFrom(row));
    if (ms > slowest.ms) slowest = { ms, row: `${row.row} ${row.name}` };
    expect(ms).toBeLessThan(LONGEST_MS);
    expect(code).toBe(row.verdict);
    expect(warnings).toEqual(row.warnings);
    expect(said).not.toMatch(SECRETS);
    if (code !== 'ok') expectWholeSentences(said);
    expect(previousWorks).toBe(true);
    expect(newWorks).toBe(code === 'ok' ? true : null);
  },
);

function expectWholeSentences(said: string): void {
  expect(said).toMatch(/^[A-Z].*\.$/s);
  expect(said).not.toMatch(/(^|[^u])\{\w+\}|unknown|[\p{Cc}\p{Cf}]/u);
}

/** The tables are played in plain Node and in Electron both, so what is in them is covered in both. */
it('C1 to C50: every row is in a table that is played, and ends with no code but its own', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => `C${String(index + 1)}`);
  expect(Object.keys(CERTIFICATE_ROWS)).toEqual(numbers);
  const played: readonly { play: string; row: `C${number}`; codes: readonly string[] }[] = [
    ...matrix.rows.map(({ row, verdict, inElectron }) => ({
      play: 'file',
      row,
      codes: [verdict, inElectron ?? verdict],
    })),
    ...terminalMatrix(make).rows.map(({ row, ends, inElectron }) => ({
      play: 'terminal',
      row,
      codes: [...ends, ...(inElectron ?? ends)],
    })),
    ...INTERRUPTIONS.map(({ row, ends }) => ({ play: 'cutShort', row, codes: ends })),
    ...KEY_STORE_LINES.map(({ row, code }) => ({ play: 'keyStore', row, codes: [code] })),
  ];
  for (const [row, { what, play, codes }] of Object.entries(CERTIFICATE_ROWS)) {
    const lines = played.filter((line) => line.row === row);
    expect(
      lines.some((line) => line.play === play),
      `${row}: ${what}`,
    ).toBe(true);
    expect(
      [...new Set(lines.flatMap((line) => line.codes))].filter((code) => !codes.includes(code)),
      row,
    ).toEqual([]);
    expect(
      codes.filter((code) => !lines.some((line) => line.codes.includes(code))),
      row,
    ).toEqual([]);
  }
});
