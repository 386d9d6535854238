import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { X509Certificate, createPrivateKey, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { openVault } from '../../main/certificates/vault.ts';
import type { FolderReport } from '../../main/provisioning/folder/report.ts';
import { CertificateFolder } from '../support/certificate-folder.ts';
import { HeadlessTill } from '../support/headless-till.ts';
import { removeFolder } from '../support/remove-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/main/provision-headless.cjs');
const COUNT = 40;
const WRONG = 'term_07';
const EXPIRED = 'term_23';
const SECRET_KEY = 'vinr_secret_canary_5f1c';
const PIN = '80614257';
const ids = Array.from({ length: COUNT }, (_, index) => `term_${String(index + 1).padStart(2, '0')}`);
const goodIds = ids.filter((id) => id !== WRONG && id !== EXPIRED);
const passphraseOf = (id: string) => `canary, "${id}" ünlocks`;

let root: string;
let files: CertificateFolder;
let profile: string;
let tests = 0;
/** The one run with all forty, and the till that it made. */
let first: Run & { readonly seconds: number; readonly profile: string };

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vinr-folder-'));
  files = new CertificateFolder(root);
  for (const id of ids) {
    files.issue('night', id, passphraseOf(id), id === EXPIRED ? -1 : 365);
    if (goodIds.includes(id)) files.issue('next', id, passphraseOf(id), 400);
  }
  const row = (id: string, passphrase: string, index: number) => [
    ...[`${id}.p12`, passphrase, `Lane ${index}`],
    ...['127.0.0.1', String(20_000 + index)],
  ];
  const header = ['File', 'Passphrase', 'Name', 'Host', 'Port'];
  const nightRows = ids.map((id, index) => row(id, id === WRONG ? 'not it' : passphraseOf(id), index));
  files.sheet('night.csv', [header, ...nightRows]);
  files.sheet('next.csv', [header.slice(0, 2), ...goodIds.map((id) => [`${id}.p12`, passphraseOf(id)])]);
  const supervisors = [{ name: 'Mira', pin: PIN }];
  const cloud = { url: 'https://127.0.0.1:9', secretKey: SECRET_KEY };
  const shop = { name: 'Shop 12', currency: 'EUR' };
  writeFileSync(join(root, 'fleet.json'), JSON.stringify({ shop, cloud, supervisors }));
  files.sheet('few.csv', [header, ...nightRows.slice(5, 8)]);
  for (const id of ids.slice(5, 8)) cpSync(join(root, 'night', `${id}.p12`), join(root, 'few', `${id}.p12`));
  profile = join(root, 'first');
  const before = performance.now();
  first = { ...run(...all('night')), seconds: (performance.now() - before) / 1_000, profile };
}, 600_000);
afterAll(() => removeFolder(root));

beforeEach(() => {
  tests += 1;
  profile = join(root, `till-${tests}`);
});

const folder = (name: string) => [
  ...['--profile', profile, '--folder', join(root, name)],
  ...['--passphrases', join(root, `${name}.csv`)],
];
const all = (name: string) => [
  ...folder(name),
  ...['--ca', files.caFile, '--settings', join(root, 'fleet.json'), '--json'],
];

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: () => FolderReport;
}

/** In little memory: what is not bounded does not fit. */
function run(...args: string[]): Run {
  const command = ['--max-old-space-size=48', PROGRAM, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr, report: () => JSON.parse(stdout) as FolderReport };
}

const codeOf = (report: FolderReport, id: string) =>
  report.files.find(({ file }) => file === `${id}.p12`)?.code;

/** Fingerprints by terminal, of identities that open, whole, key and certificate of one another. */
async function identities(): Promise<Map<string, string>> {
  const vault = await openVault(join(profile, 'vault'), await fileSecretStore(join(profile, 'vault')));
  const found = new Map<string, string>();
  for (const { terminalId, facts } of await vault.list()) {
    const { keyPem, certPem } = (await vault.get(terminalId))!;
    const certificate = new X509Certificate(certPem);
    expect(certificate.checkPrivateKey(createPrivateKey(keyPem))).toBe(true);
    expect(certificate.fingerprint256).toBe(facts.fingerprint256);
    found.set(terminalId, certificate.fingerprint256);
  }
  return found;
}

const everythingIn = (place: string): string =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('forty files in one run, two of them bad', () => {
  it('takes 38, names the two, in under 30 s and little memory, and no secret is left anywhere', async () => {
    const { status, stdout, stderr, report, seconds } = first;
    profile = first.profile;
    console.log(`40 files in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(30);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(report()).toMatchObject({ version: 1, dryRun: false, written: true, keyStore: 'weak' });
    expect(report().totals).toEqual({ files: 40, new: 38, renewed: 0, unchanged: 0, refused: 2 });
    expect(report().files.filter(({ ok }) => !ok)).toMatchObject([
      {
        file: 'term_07.p12',
        line: 8,
        code: 'badPassphrase',
        sentence: expect.stringContaining('passphrase'),
      },
      {
        file: 'term_23.p12',
        line: 24,
        code: 'expired',
        sentence: expect.stringContaining('Issue a new one'),
      },
    ]);
    expect([...(await identities()).keys()].sort()).toEqual(goodIds);

    const everything = [everythingIn(profile), stdout, stderr].join('\n');
    for (const id of ids) {
      expect(everything).not.toContain(passphraseOf(id));
      expect(everything).not.toContain(Buffer.from(passphraseOf(id)).toString('latin1'));
      expect(files.keyCanary(id)).toHaveLength(64);
      expect(everything).not.toContain(files.keyCanary(id));
    }
    for (const secret of ['canary', 'not it', SECRET_KEY, PIN, 'PRIVATE KEY']) {
      expect(everything).not.toContain(secret);
    }
    const till = await new HeadlessTill('--profile', profile).ready();
    expect(till.view.terminals).toHaveLength(38);
    await till.end();
  });

  it('dry: says the same and leaves no trace', () => {
    const { status, report } = run(...all('few'), '--dry-run');
    expect(status).toBe(1);
    expect(report()).toMatchObject({ dryRun: true, written: false, totals: { new: 2, refused: 1 } });
    expect(existsSync(profile)).toBe(false);
  });

  it('all or nothing: nothing', () => {
    const { status, report } = run(...all('few'), '--all-or-nothing');
    expect(status).toBe(1);
    expect(report()).toMatchObject({ written: false, totals: { refused: 1 } });
    expect(existsSync(profile)).toBe(false);
  });
});

describe('a till that has certificates', () => {
  beforeEach(() => cpSync(first.profile, profile, { recursive: true }));

  it('is not changed by the same run again, byte for byte', () => {
    const before = everythingIn(profile);
    const { status, report } = run(...all('night'));
    expect(status).toBe(1);
    expect(report().totals).toMatchObject({ new: 0, renewed: 0, unchanged: 38, refused: 2 });
    expect(everythingIn(profile)).toBe(before);
  });

  it('keeps the previous one where the new one is refused, and its address where the sheet says none', async () => {
    const before = await identities();
    const [broken = '', renewed = ''] = goodIds;
    const place = join(root, 'partly');
    cpSync(join(root, 'next', `${renewed}.p12`), join(place, `${renewed}.p12`));
    writeFileSync(join(place, `${broken}.p12`), 'overwritten');
    const rows = [broken, renewed].map((id) => [`${id}.p12`, passphraseOf(id)]);
    files.sheet('partly.csv', [['file', 'passphrase'], ...rows]);
    const { status, report } = run(...folder('partly'), '--json');
    expect(status).toBe(1);
    expect(codeOf(report(), broken)).toBe('notPkcs12');
    expect(codeOf(report(), renewed)).toBe('renewed');
    const after = await identities();
    expect(after.get(broken)).toBe(before.get(broken));
    expect(after.get(renewed)).not.toBe(before.get(renewed));
    expect(report().files.find(({ ok }) => ok)).toMatchObject({
      terminal: { id: renewed, name: 'Lane 1', host: '127.0.0.1', port: 20_001 },
    });
  });

  it('killed in the middle works, with the old or the new certificate for each terminal', async () => {
    const before = await identities();
    const caught: number[] = [];
    for (const after of [5, 21]) {
      const replaced = await killedAfter(after, before);
      if (replaced > 0 && replaced < goodIds.length) caught.push(replaced);
      const till = await new HeadlessTill('--profile', profile).ready();
      expect(till.view.terminals).toHaveLength(38);
      await till.end();
    }
    console.log(`killed with ${caught.join(', ')} of ${goodIds.length} replaced`);
    expect(caught.length).toBeGreaterThan(0);
    const { status, report } = run(...folder('next'), '--json');
    expect(status).toBe(0);
    const { renewed, unchanged } = report().totals;
    expect(renewed + unchanged).toBe(38);
    const last = await identities();
    for (const id of goodIds) expect(last.get(id)).not.toBe(before.get(id));
  });

  it('whose key store is lost is provisioned anew: identities, cloud key and signing key', async () => {
    const key = join(profile, 'vault', 'secrets.key');
    writeFileSync(key, randomBytes(32));
    const locked = await new HeadlessTill('--profile', profile).ready();
    expect(locked.view.lostKeys).toMatchObject({ code: 'storeUnavailable', cards: 'none' });
    expect(locked.said).toContain('Provision the till again');
    await locked.end();
    const { report } = run(...all('night'));
    expect(report().totals).toMatchObject({ refused: 2 });
    expect([...(await identities()).keys()].sort()).toEqual(goodIds);
    const till = await new HeadlessTill('--profile', profile).ready();
    expect(till.view.terminals).toHaveLength(38);
    await till.end();
  });

  /** Kills -9 once `count` certificates are other ones than `before`; says how many are when it is dead. */
  async function killedAfter(count: number, before: ReadonlyMap<string, string>): Promise<number> {
    const child = spawn(process.execPath, [PROGRAM, ...folder('next')], { stdio: 'ignore' });
    const dead = once(child, 'exit');
    while (child.exitCode === null && replacedIn(before) < count) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill('SIGKILL');
    await dead;
    const now = await identities();
    expect(now.size).toBe(38);
    return goodIds.filter((id) => now.get(id) !== before.get(id)).length;
  }

  /** Read as another process sees the files. */
  function replacedIn(before: ReadonlyMap<string, string>): number {
    const old = new Set(before.values());
    const kept = readdirSync(join(profile, 'vault')).filter((name) => name.endsWith('.certificate.json'));
    const fingerprints = kept.map((name) => {
      const { facts } = JSON.parse(readFileSync(join(profile, 'vault', name), 'utf8')) as {
        facts: { fingerprint256: string };
      };
      return facts.fingerprint256;
    });
    return fingerprints.filter((fingerprint) => !old.has(fingerprint)).length;
  }
});

describe('a run that cannot be made ends with 2, says why, and writes nothing', () => {
  const sheet = (...rows: string[][]) => files.sheet('other.csv', rows);
  const HEADER = ['file', 'passphrase'];
  const cases: [string, () => string[], RegExp][] = [
    ['half an order', () => ['--folder', root], /Give both: --folder/],
    ['a misspelt option', () => [...all('night'), '--dryrun'], /--dryrun is not an option/],
    ['a passphrase on the line', () => [...all('night'), '--passphrase=x'], /--passphrase is not an option/],
    ['no CA', () => folder('night'), /Give the VINR terminal CA with --ca/],
    ['a CA with its key', () => [...folder('night'), '--ca', join(root, 'ca.key')], /holds a private key/],
    ['no such sheet', () => [...all('night'), '--passphrases', 'none.csv'], /Cannot read none\.csv/],
    ['no such folder', () => [...all('night'), '--folder', join(root, 'none')], /Cannot read the folder/],
    [
      'a sheet with trouble in two lines',
      () => [
        ...all('night'),
        '--passphrases',
        sheet(HEADER, ['a.p12', 'x'], ['../b.p12', 'y'], ['a.p12', '']),
      ],
      /line 3: file must be.*\n.*line 4: passphrase is empty\n.*line 4: the same file as in line 2/,
    ],
  ];
  it.each(cases)('%s', (_, args, said) => {
    const { status, stdout, stderr } = run('--profile', profile, ...args());
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(existsSync(profile)).toBe(false);
  });

  it.each([
    [{ shop: { name: 'A', currency: 'eur' } }, /shop\.currency must be an ISO 4217 currency/],
    [{ shop: { currency: 'EUR' } }, /shop\.name is missing/],
    [{ shopp: {} }, /shopp is not a known field/],
    [{ cloud: { secretKey: 'sk_live_9021077' } }, /can do everything with the account/],
    [{ cloud: { secretKey: 'pk_live_9021077' } }, /is a publishable key/],
    [{ supervisors: [{ name: 'Mira', pin: 90_210_777 }] }, /supervisors\.0\.pin must be string/],
  ])('a settings file with %j', (content, said) => {
    const file = join(root, 'wrong.json');
    writeFileSync(file, JSON.stringify(content));
    const { status, stderr } = run(...all('night'), '--settings', file);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('9021077');
    expect(status).toBe(2);
  });
});
