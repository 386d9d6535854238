import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { importClientCertificate, type ImportVerdict } from '../../main/certificates/import.ts';
import { sentenceFor } from '../../main/certificates/problems.ts';
import { openVault, type Vault } from '../../main/certificates/vault.ts';
import { bundle } from '../../main/journal/testing/bundle.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { certificateMatrix, TERMINAL, type Matrix, type MatrixRow } from '../support/certificate-matrix.ts';
import { MutualServer } from '../support/mutual-server.ts';

const LONGEST_MS = 5_000;
const PROOF = /BEGIN (RSA |EC )?PRIVATE KEY|canary|Gäste/;

const profile = mkdtempSync(join(tmpdir(), 'vinr-matrix-'));
const make = new OpenSslWorkshop();
const matrix: Matrix = certificateMatrix(make);
let worker: Awaited<ReturnType<typeof bundle>>;
let vault: Vault;
let server: MutualServer;
let slowest = { ms: 0, row: '' };

beforeAll(async () => {
  worker = await bundle('main/certificates/p12-worker.ts');
  vault = await openVault(join(profile, 'vault'), await fileSecretStore(profile));
  server = await MutualServer.start(matrix.server, matrix.caPem);
  await install({ ...matrix.installed, known: {} });
});

afterAll(async () => {
  await server.stop();
  await worker.remove();
  make.remove();
  rmSync(profile, { recursive: true, force: true });
  console.log(`${String(matrix.rows.length)} files; slowest ${slowest.row}: ${slowest.ms.toFixed(0)} ms`);
});

/** As provisioning does it: only what is good reaches the vault. */
async function install(row: Pick<MatrixRow, 'bytes' | 'passphrase' | 'known'>): Promise<ImportVerdict> {
  const { bytes, passphrase, known } = row;
  const now = new Date();
  const verdict = await importClientCertificate({
    bytes,
    passphrase,
    terminalId: TERMINAL,
    caPem: matrix.caPem,
    now,
    workerScript: worker.script,
    ...known,
  });
  if (verdict.ok) await vault.put(TERMINAL, verdict.identity, verdict.facts);
  return verdict;
}

it.each(matrix.rows.map((row) => [`${row.row} ${row.name}: ${row.verdict}`, row] as const))(
  '%s',
  async (_, row) => {
    const before = await vault.get(TERMINAL);
    const began = performance.now();
    const verdict = await install(row);
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, row: `${row.row} ${row.name}` };

    expect(ms).toBeLessThan(LONGEST_MS);
    const { code, said } = spoken(verdict);
    expect(code).toBe(row.verdict);
    expect(said).not.toMatch(PROOF);
    if (verdict.ok) expect(verdict.facts.warnings).toEqual(row.warnings);
    else expect(await vault.get(TERMINAL)).toEqual(before);
    const works = row.known.caPem === undefined ? await vault.get(TERMINAL) : before;
    expect(await server.accepts(works!)).toBe(true);
  },
);

/** What anybody gets to see of a verdict, and that it is whole sentences. */
function spoken(verdict: ImportVerdict): { code: string; said: string } {
  if (verdict.ok) {
    expect(verdict.facts.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    return { code: 'ok', said: JSON.stringify(verdict.facts) };
  }
  const said = sentenceFor(verdict);
  expect(said).toMatch(/^[A-Z].*\.$/s);
  expect(said).not.toMatch(/(^|[^u])\{\w+\}|unknown/);
  return { code: verdict.code, said };
}
