import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../../../e2e/support/remove-folder.ts';
import { OpenSslWorkshop } from '../../../sdk/testing/openssl.ts';
import { bundle } from '../../journal/testing/bundle.ts';
import { isPin } from '../../staff/pin.ts';
import { FILE_LIFETIME_MS, Keeper } from './keeper.ts';
import type { KeeperReport } from './protocol.ts';

const TERMINAL = 'term_1';
const PASSPHRASE = 'the one that opens';
const make = new OpenSslWorkshop();
const folder = mkdtempSync(join(tmpdir(), 'vinr-keeper-'));
const path = join(folder, 'own.p12');
let worker: Awaited<ReturnType<typeof bundle>>;
let caPem: string;
let now = 0;
let reports: KeeperReport[];
let later: { ms: number; deed: () => void }[];
let keeper: Keeper;

beforeAll(async () => {
  worker = await bundle('main/certificates/p12-worker.ts');
  const issuer = make.authority('/O=VINR/CN=Terminal CA');
  caPem = issuer.cert;
  const extensions = [
    'basicConstraints=critical,CA:FALSE',
    'extendedKeyUsage=clientAuth',
    `subjectAltName=URI:urn:vinr:client:${TERMINAL}`,
  ];
  const own = make.issue({ subject: '/O=VINR/CN=till', extensions, issuer, key: 'P-256', until: 300 });
  writeFileSync(path, make.pack(own, PASSPHRASE));
});
afterAll(async () => {
  await worker.remove();
  make.remove();
  await removeFolder(folder);
});
beforeEach(() => {
  now = 0;
  reports = [];
  later = [];
  keeper = new Keeper({
    report: (report) => reports.push(report),
    monotonic: () => now,
    wall: () => Date.now(),
    later: (ms, deed) => later.push({ ms, deed }),
    p12Worker: worker.script,
  });
  keeper.obey({ kind: 'file', draftId: 'd1', path, terminalId: TERMINAL, caPem, standing: {} });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const open = (passphrase: string) =>
  keeper.hear({ kind: 'passphrase', draftId: 'd1', secret: bytesOf(passphrase) });
const verdict = () => {
  const last = reports.at(-1);
  return last?.kind === 'certificate' ? (last.verdict.ok ? 'good' : last.verdict.code) : last?.kind;
};

describe('the keeper of what is typed', () => {
  it('opens a file by its passphrase, wipes that, and reports what may be sealed', async () => {
    const secret = bytesOf(PASSPHRASE);
    await keeper.hear({ kind: 'passphrase', draftId: 'd1', secret });
    expect(verdict()).toBe('good');
    expect([...secret]).toEqual(secret.length > 0 ? [...new Uint8Array(secret.length)] : []);
    expect(JSON.stringify(reports)).not.toContain(PASSPHRASE);
  });

  it('lets nobody guess on after five wrong ones, whichever file is chosen', async () => {
    for (let guess = 0; guess < 5; guess += 1) await open(`wrong ${guess}`);
    expect(verdict()).toBe('badPassphrase');
    keeper.obey({ kind: 'file', draftId: 'd1', path, terminalId: TERMINAL, caPem, standing: {} });
    await open(PASSPHRASE);
    expect(verdict()).toBe('tooManyTries');
    now += 31_000;
    await open(PASSPHRASE);
    expect(verdict()).toBe('good');
  });

  it('forgets a file that nobody opened in time', async () => {
    now += FILE_LIFETIME_MS + 1;
    await open(PASSPHRASE);
    expect(reports.at(-1)).toEqual({ kind: 'lapsed', draftId: 'd1' });
  });

  it('forgets it by itself, and says so before anybody types', async () => {
    const [lapse] = later;
    expect(lapse?.ms).toBe(FILE_LIFETIME_MS);
    lapse?.deed();
    expect(reports).toEqual([{ kind: 'lapsed', draftId: 'd1' }]);
    await open(PASSPHRASE);
    expect(verdict()).toBe('lapsed');
  });

  it('forgets nothing that was opened in time', async () => {
    await open(PASSPHRASE);
    later[0]?.deed();
    expect(verdict()).toBe('good');
  });

  it('hashes PINs, and gives no two people the same', async () => {
    const add = (personId: string, pin: string) =>
      keeper.hear({ kind: 'pin', personId, name: 'A', role: 'manager', secret: bytesOf(pin) });
    await add('a', '4711');
    const [report] = reports;
    expect(report).toMatchObject({ kind: 'pin', person: { id: 'a' }, pinLength: 4 });
    expect(report?.kind === 'pin' && (await isPin('4711', report.pinHash))).toBe(true);
    await add('b', '4711');
    expect(reports.at(-1)).toEqual({ kind: 'pinRefused', problem: 'pinTaken' });
    await add('b', '47');
    expect(reports.at(-1)).toEqual({ kind: 'pinRefused', problem: 'pinDigits' });
  });

  it('heeds nothing that is no secret of the contract', async () => {
    for (const message of [null, 'x', { kind: 'passphrase', draftId: 'd1' }, { kind: 'file', path: '/etc' }])
      await keeper.hear(message);
    expect(reports).toEqual([]);
  });
});
