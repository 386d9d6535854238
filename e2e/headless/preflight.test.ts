import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { openVault } from '../../main/certificates/vault.ts';
import { culpritOf } from '../../main/preflight/culprit.ts';
import type { Check } from '../../main/preflight/finding.ts';
import type { SpelledReport } from '../../main/preflight/report.ts';
import { CLOUD_KEY } from '../../main/provisioning/apply-order.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { IsolatedNetwork, isolationObstacle } from '../support/isolated-network.ts';

const obstacle = isolationObstacle();
const title = (what: string): string => (obstacle === null ? what : `${what} (skipped: ${obstacle})`);

let network: IsolatedNetwork;
let folder: string;
/** A till as it was provisioned, and the copy that a test may spoil. */
let original: string;
let profile: string;

async function open(...options: string[]): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'vinr-preflight-'));
  original = join(folder, 'original');
  network = await IsolatedNetwork.withSimulator(...options);
  const made = await network.run('headless.cjs', [
    '--profile',
    original,
    '--simulator',
    network.ready.control.url,
  ]);
  expect(made.code, made.stderr).toBe(0);
}

async function close(): Promise<void> {
  await network.stop();
  rmSync(folder, { recursive: true, force: true });
}

beforeEach(() => {
  if (obstacle !== null) return;
  profile = join(folder, 'till');
  cpSync(original, profile, { recursive: true });
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

async function check(...args: string[]): Promise<SpelledReport & { readonly code: number }> {
  const { code, stdout, stderr } = await network.run('preflight.cjs', [
    '--profile',
    profile,
    '--json',
    ...args,
  ]);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as SpelledReport;
  expect(report.tookMs).toBeLessThan(60_000);
  return { ...report, code };
}

const idOf = (index: number): string => network.ready.terminals[index]!.id;
const checkOne = (index: number) => check('--terminal', idOf(index));

/** The codes of everything that failed. */
const failures = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ finding }) => (finding.status === 'failed' ? [finding.code] : []));

function expectCulprit(
  report: SpelledReport & { readonly code: number },
  code: string,
  ...words: string[]
): void {
  expect(report.code).toBe(1);
  expect(report.culprit?.finding).toMatchObject({ status: 'failed', code });
  const { finding } = report.culprit!;
  const said = JSON.stringify(finding);
  for (const word of words) expect(said).toContain(word);
}

const fault = (index: number, faults: object) =>
  network.control('PUT', `/terminals/${idOf(index)}/faults`, faults);

interface Changeable {
  training: boolean;
  cloudUrl: string;
  terminals: { host: string; port: number; caPem: string }[];
}

function change(spoil: (settings: Changeable) => unknown): void {
  const file = join(profile, 'settings.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Changeable;
  spoil(settings);
  writeFileSync(file, JSON.stringify(settings));
}

const vault = async () => {
  const directory = join(profile, 'vault');
  return openVault(directory, await fileSecretStore(directory));
};

function fingerprint(): string {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const name of files) {
    const path = join(profile, name);
    const bytes = statSync(path).isFile() ? readFileSync(path) : '';
    hash.update(name).update(bytes);
  }
  return hash.digest('hex');
}

describe.skipIf(obstacle !== null)(title('npm run preflight, where terminals announce themselves'), () => {
  beforeAll(() => open('--terminals', '9'));
  afterAll(close);

  it('finds nothing wrong with a till in order, changes nothing, and orders nothing', async () => {
    const before = fingerprint();
    const report = await check();
    expect(report).toMatchObject({ code: 0, failed: 0, warnings: 0, notChecked: 0, culprit: null });
    expect(report.checks).toHaveLength(8 + 9 * 8);
    expect(fingerprint()).toBe(before);
    expect(await network.control('GET', '/ledger')).toMatchObject({ rows: [] });
  });

  it('tells no secret, and writes a sheet that is never written over', async () => {
    const out = join(folder, 'sheet.md');
    const said = await network.run('preflight.cjs', [
      '--profile',
      profile,
      '--out',
      out,
      '--terminal',
      idOf(0),
    ]);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(said.stdout);
    expect(said.stdout).toMatch(
      /^# Acceptance sheet: [\s\S]*\(T1\)[\s\S]*\*\*Ready: nothing stops this till/,
    );
    const { secretKey } = network.ready.cloud;
    for (const secret of [secretKey, network.ready.terminals[0]!.passphrase, 'PRIVATE KEY'])
      expect(said.stdout).not.toContain(secret);
    const again = await network.run('preflight.cjs', [
      '--profile',
      profile,
      '--out',
      out,
      '--terminal',
      idOf(0),
    ]);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('It is there already') });
  });

  it('names what is wrong with each of several terminals, in one run', async () => {
    const faults: readonly [faults: object, code: string, words: string][] = [
      [{ lan: 'refuse' }, 'port.refused', `port ${network.ready.terminals[0]!.port}`],
      [{ lan: 'blackhole' }, 'identity.silent', 'unanswered'],
      [{ lan: 'blackholeAfterHandshake' }, 'certificate.noAnswer', 'timedOut'],
      [
        { certificate: 'otherTerminal' },
        'identity.swapped',
        `${idOf(4)} (Counter 5 of this till) instead of`,
      ],
      [{ certificate: 'expired' }, 'identity.expired', 'renews'],
      [{ certificate: 'foreignAuthority' }, 'identity.untrusted', 'terminal CA'],
    ];
    onTestFinished(async () => {
      for (const index of faults.keys()) await fault(index, { lan: 'up', certificate: 'own' });
    });
    for (const [index, [what]] of faults.entries()) await fault(index, what);
    const report = await check();
    expectCulprit(report, 'port.refused', '127.0.0.1');
    for (const [index, [, code, words]] of faults.entries()) {
      const own = report.checks.filter(({ terminalId }) => terminalId === idOf(index));
      expect(failures(own), idOf(index)).toEqual([code]);
      expect(JSON.stringify(culpritOf(own))).toContain(words);
    }
    expect(report.failed).toBe(faults.length);
  });

  it('names a revoked client certificate', async () => {
    const listed = await (await vault()).list();
    const { serial } = listed.find(({ terminalId }) => terminalId === idOf(3))!.facts;
    await network.control('POST', '/certificates/revoke', { serialNumber: serial });
    const report = await checkOne(3);
    expectCulprit(report, 'certificate.hungUp', 'revoked');
    expect(failures(report.checks)).toEqual(['certificate.hungUp']);
  });

  it('names a missing client certificate', async () => {
    const name = createHash('sha256').update(idOf(4)).digest('hex').slice(0, 32);
    rmSync(join(profile, 'vault', `${name}.certificate.json`));
    expectCulprit(await checkOne(4), 'certificate.missing');
  });

  it('names an address that has changed, with both', async () => {
    change(({ terminals }) => (terminals[6]!.host = '192.168.10.51'));
    const { port } = network.ready.terminals[6]!;
    const report = await checkOne(6);
    expectCulprit(report, 'announcement.moved', `127.0.0.1:${port}`, `192.168.10.51:${port}`);
    expect(failures(report.checks)).toEqual(['port.absent', 'announcement.moved']);
  });

  it('names two terminals that changed places', async () => {
    change(({ terminals: [first, second] }) => ([first!.port, second!.port] = [second!.port, first!.port]));
    const report = await check();
    expectCulprit(report, 'announcement.moved');
    const wrong = report.checks.find(({ name, terminalId }) => name === 'identity' && terminalId === idOf(0));
    expect(JSON.stringify(wrong)).toContain(`${idOf(1)} (Counter 2 of this till) instead of ${idOf(0)}`);
  });

  it('names a key store that did not seal what is kept', async () => {
    writeFileSync(join(profile, 'vault', 'secrets.key'), randomBytes(32));
    const report = await checkOne(0);
    expectCulprit(report, 'keys.sealed', 'do not open');
    expect(failures(report.checks)).toEqual(['keys.sealed']);
    const skipped = report.checks.filter(({ finding }) => finding.status === 'notChecked');
    expect(skipped.map(({ name }) => name)).toEqual(['cloudKey', 'certificate', 'localMode']);
  });

  it('says what only the till itself can check', async () => {
    rmSync(join(profile, 'vault', 'secrets.key'));
    const report = await checkOne(0);
    expect(report).toMatchObject({ code: 0, failed: 0, culprit: null });
    expect(report.checks.find(({ name }) => name === 'keys')?.finding).toMatchObject({
      code: 'keys.elsewhere',
    });
    expect(readdirSync(join(profile, 'vault'))).not.toContain('secrets.key');
  });

  it('names a cloud that is down', async () => {
    await network.control('PUT', '/cloud/faults', { cloud: 'down' });
    onTestFinished(async () => {
      await network.control('PUT', '/cloud/faults', { cloud: 'up' });
    });
    const report = await checkOne(0);
    expectCulprit(report, 'cloud.connection');
    expect(failures(report.checks)).toEqual(['cloud.connection']);
  });

  it('names a cloud whose name is not known', async () => {
    change((settings) => (settings.cloudUrl = 'https://relay.invalid'));
    expectCulprit(await checkOne(0), 'cloud.name', 'relay.invalid');
  });

  it('names a wrong key, and does not tell it', async () => {
    const wrong = ['sk', 'test', 'canary0123456789'].join('_');
    await (await vault()).putSecret(CLOUD_KEY, wrong);
    const report = await checkOne(0);
    expectCulprit(report, 'cloudKey.unknown');
    expect(failures(report.checks)).toEqual(['cloudKey.unknown']);
    expect(JSON.stringify(report)).not.toContain(wrong);
  });

  it.each([
    [600_000, 'behind'],
    [-600_000, 'ahead of'],
  ])('names a clock that is %d ms off', async (aheadMs, word) => {
    const { child, line } = await network.start(RELAY, network.ready.cloud.url, String(aheadMs));
    onTestFinished(() => void child.kill());
    change((settings) => (settings.cloudUrl = line));
    const report = await checkOne(0);
    expectCulprit(report, 'clock.wrong', `10 min ${word}`);
    expect(failures(report.checks)).toEqual(['clock.wrong']);
  });

  it('names a damaged journal', async () => {
    const database = new LibsqlDatabase(join(profile, 'journal', 'journal.db'));
    database.exec('DROP TRIGGER entries_keep');
    database.exec(`UPDATE entries SET hash = 'x' || substr(hash, 2)`);
    database.close();
    expectCulprit(await checkOne(0), 'journal.damaged', 'npm run audit');
  });

  it('says what is wrong with the profile, or with the command', async () => {
    change(({ terminals }) => (terminals[2]!.caPem = 'PEM'));
    expectCulprit(await checkOne(0), 'settings.badAuthority', idOf(2));
    writeFileSync(join(profile, 'settings.json'), '{"version":1,');
    expectCulprit(await checkOne(0), 'settings.unreadable', 'is damaged');
    rmSync(profile, { recursive: true });
    expectCulprit(await checkOne(0), 'settings.missing');
    expect(await network.run('preflight.cjs', [])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--profile DIR'),
    });
    const stranger = ['--profile', original, '--terminal', 'term_NONE'];
    expect(await network.run('preflight.cjs', stranger)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`It has: ${idOf(0)}`),
    });
  });

  // The last one: a simulator that takes back one announcement falls silent about the others too.
  it('names a Local mode that is off', async () => {
    await network.control('PUT', `/terminals/${idOf(5)}/settings`, { localMode: false });
    const report = await checkOne(5);
    expectCulprit(report, 'localMode.off', 'enable Local mode');
    expect(failures(report.checks)).toEqual(['port.refused', 'localMode.off']);
  });
});

describe.skipIf(obstacle !== null)(title('npm run preflight, where nobody announces anything'), () => {
  beforeAll(() => open('--no-mdns'));
  afterAll(close);

  it.each([
    ['an address that nobody has', '192.168.10.51', 'port.absent'],
    ['an address that swallows everything', '192.168.20.51', 'port.silent'],
    ['a network without a way to it', '10.66.1.1', 'port.noRoute'],
    ['a name that leads nowhere', 'terminal.invalid', 'name.'],
  ])('names %s', async (_, host, code) => {
    change(({ terminals }) => (terminals[0]!.host = host));
    const report = await check();
    const found = failures(report.checks);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(code);
    expectCulprit(report, found[0]!, host);
  });

  it('names a device that does not speak TLS', async () => {
    const { child, line } = await network.start(PRINTER);
    onTestFinished(() => void child.kill());
    change(({ terminals }) => (terminals[0]!.port = Number(line)));
    expectCulprit(await check(), 'identity.noTls', 'another device');
  });

  it('names a disk that is full', async () => {
    const args = ['--profile', profile, '--json'];
    const { code, stdout, stderr } = await network.runOnSmallDisk(profile, 4, 'preflight.cjs', args);
    expect(stderr).toBe('');
    const report = { ...(JSON.parse(stdout) as SpelledReport), code };
    expectCulprit(report, 'disk.full', 'Free space on that disk');
    expect(failures(report.checks)).toEqual(['disk.full']);
  });

  it('names a key store that protects nothing, where money is real and nobody agreed', async () => {
    change((settings) => (settings.training = false));
    const report = await check();
    expectCulprit(report, 'keys.weak', 'nobody agreed');
    expect(failures(report.checks)).toEqual(['keys.weak']);
  });

  it('warns of a terminal in another subnet', async () => {
    change(({ terminals }) => (terminals[0]!.host = '10.66.1.1'));
    const { checks } = await check();
    expect(checks.find(({ name }) => name === 'subnet')?.finding).toMatchObject({
      code: 'subnet.other',
      sentence: expect.stringContaining('192.168.10.2/24 (shop)'),
    });
  });

  it('warns of a clock that is a minute off', async () => {
    const { child, line } = await network.start(RELAY, network.ready.cloud.url, '60000');
    onTestFinished(() => void child.kill());
    change((settings) => (settings.cloudUrl = line));
    const { code, checks } = await check();
    expect(code).toBe(0);
    expect(checks.find(({ name }) => name === 'clock')?.finding).toMatchObject({
      status: 'warning',
      code: 'clock.off',
      sentence: expect.stringMatching(/(59|60|61) s behind/),
    });
  });

  it('names a cloud that somebody on the way pretends to be', async () => {
    const make = new OpenSslWorkshop();
    onTestFinished(() => make.remove());
    const { cert, key } = make.authority('/O=Guest network/CN=Proxy');
    const { child, line } = await network.start(PRETENDER, JSON.stringify({ cert, key }));
    onTestFinished(() => void child.kill());
    change((settings) => (settings.cloudUrl = line));
    const report = await check();
    expectCulprit(report, 'cloud.tls', 'no trustworthy TLS');
    expect(failures(report.checks)).toEqual(['cloud.tls']);
  });

  it('names a cloud that takes the connection and says nothing', async () => {
    const { child, line } = await network.start(SILENCE);
    onTestFinished(() => void child.kill());
    change((settings) => (settings.cloudUrl = line));
    const report = await check();
    expectCulprit(report, 'cloud.answer', 'gives no answer');
    expect(failures(report.checks)).toEqual(['cloud.answer']);
  });

  it('names a key that may not read payments', async () => {
    const { child, line } = await network.start(FORBIDS);
    onTestFinished(() => void child.kill());
    change((settings) => (settings.cloudUrl = line));
    const report = await check();
    expectCulprit(report, 'cloudKey.forbidden', 'may not read');
    expect(failures(report.checks)).toEqual(['cloudKey.forbidden']);
  });

  it('speaks the language that is asked for, on the sheet and in JSON', async () => {
    change(({ terminals }) => (terminals[0]!.host = '192.168.10.51'));
    const report = await check('--language', 'de');
    expectCulprit(report, 'port.absent', 'Unter 192.168.10.51 ist kein Gerät.', 'Das Terminal einschalten');
    const args = ['--profile', profile, '--language', 'ar'];
    const { stdout } = await network.run('preflight.cjs', args);
    expect(stdout).toContain('ورقة القبول');
    expect(await network.run('preflight.cjs', [...args, '--language', 'tlh'])).toMatchObject({ code: 2 });
  });

  it('warns that the terminal would not be found again', async () => {
    expect(await check()).toMatchObject({ code: 0, failed: 0, warnings: 1 });
  });
});

/** Hands everything on to the cloud and tells another time: as if this computer's clock were wrong. */
const RELAY = `
const http = require('node:http');
const [cloud, ahead] = process.argv.slice(1);
const relay = http.createServer((asked, answer) => {
  const { method, headers, url } = asked;
  const on = http.request(cloud + url, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode, { ...reply.headers, date: new Date(Date.now() + Number(ahead)).toUTCString() });
    reply.pipe(answer);
  });
  asked.pipe(on);
});
relay.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + relay.address().port));
`;

/** A proxy that opens TLS with a certificate of its own. */
const PRETENDER = `
const proxy = require('node:https').createServer(JSON.parse(process.argv[1]), (asked, answer) => answer.end());
proxy.listen(0, '127.0.0.1', () => console.log('https://127.0.0.1:' + proxy.address().port));
`;

const SILENCE = `
const server = require('node:net').createServer(() => undefined);
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

/** Knows every key, and lets none read. */
const FORBIDS = `
const error = { error: { type: 'permission_error', code: 'forbidden', message: 'No.' } };
const cloud = require('node:http').createServer((asked, answer) => {
  answer.writeHead(403, { 'content-type': 'application/json' });
  answer.end(JSON.stringify(error));
});
cloud.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + cloud.address().port));
`;

/** Something that took the terminal's address and answers whatever it hears in plain text. */
const PRINTER = `
const server = require('node:net').createServer((socket) => {
  socket.on('error', () => socket.destroy());
  socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\\r\\n\\r\\n'));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
