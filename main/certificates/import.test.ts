import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../journal/testing/bundle.ts';
import { importClientCertificate } from './import.ts';
import type { CertificateProblem } from './problems.ts';
import { sentenceFor } from './problems.ts';
import type { TestAuthority, Wishes } from './testing/make-p12.ts';
import { DAY_MS, makeAuthority, makeCertificate, makeKeys, NOW, packP12 } from './testing/make-p12.ts';

const TERMINAL = 'tml_0001';
const URN = `urn:vinr:client:${TERMINAL}`;
const PASSPHRASE = 'correct horse battery staple';
const FIVE_SECONDS_AND_A_START = 6_500;

let worker: Awaited<ReturnType<typeof bundle>>;
let authority: TestAuthority;
let other: TestAuthority;
const keys = makeKeys();

beforeAll(async () => {
  worker = await bundle('main/certificates/p12-worker.ts');
  authority = makeAuthority('VINR Terminal CA');
  other = makeAuthority('Other CA');
});
afterAll(() => worker.remove());

const importBytes = (bytes: Uint8Array, passphrase = PASSPHRASE, caPem = authority.pem) =>
  importClientCertificate({
    bytes,
    passphrase,
    terminalId: TERMINAL,
    caPem,
    now: NOW,
    workerScript: worker.script,
  });

const leaf = (wishes: Wishes = {}, issuer = authority) =>
  makeCertificate({ uri: URN, keys, ...wishes }, issuer);
const good = () => packP12(keys.privateKey, [leaf()], PASSPHRASE);

async function codeOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<CertificateProblem | 'ok'> {
  const before = performance.now();
  const verdict = await importBytes(bytes, passphrase);
  expect(performance.now() - before).toBeLessThan(FIVE_SECONDS_AND_A_START);
  if (verdict.ok) return 'ok';
  expect(sentenceFor(verdict)).not.toMatch(/(^|[^u])\{\w+\}|unknown/);
  expect(sentenceFor(verdict)).not.toContain(passphrase);
  return verdict.code;
}

describe('a good file', () => {
  it('gives a key that belongs to the leaf, and the facts of it', async () => {
    const verdict = await importBytes(good());
    if (!verdict.ok) throw new Error(sentenceFor(verdict));
    const certificate = new X509Certificate(verdict.identity.certPem);
    expect(verdict.identity.keyPem).toContain('BEGIN PRIVATE KEY');
    expect(verdict.facts).toMatchObject({
      subject: 'CN=till',
      issuer: 'CN=VINR Terminal CA',
      fingerprint256: certificate.fingerprint256,
      warnings: [],
    });
    expect(Date.parse(verdict.facts.notAfter)).toBe(NOW.getTime() + 365 * DAY_MS);
  });

  it('may come through an intermediate, which must be in the file', async () => {
    const between = makeAuthority('VINR Issuing CA', authority);
    const issued = leaf({}, between);
    expect(await codeOf(packP12(keys.privateKey, [issued, between.certificate], PASSPHRASE))).toBe('ok');
    expect(await codeOf(packP12(keys.privateKey, [issued], PASSPHRASE))).toBe('untrustedIssuer');
  });

  it('may name the terminal by its common name when it has no URN', async () => {
    expect(await codeOf(packP12(keys.privateKey, [leaf({ uri: null, subject: TERMINAL })], PASSPHRASE))).toBe(
      'ok',
    );
  });

  it('is judged by either of two CAs while they change', async () => {
    const verdict = await importBytes(good(), PASSPHRASE, other.pem + authority.pem);
    expect(verdict.ok).toBe(true);
  });

  it.each([
    ['expiresSoon', () => packP12(keys.privateKey, [leaf({ to: NOW.getTime() + 7 * DAY_MS })], PASSPHRASE)],
    ['legacyEncryption', () => packP12(keys.privateKey, [leaf()], PASSPHRASE, { algorithm: '3des' })],
    ['extraCertificates', () => packP12(keys.privateKey, [leaf(), other.certificate], PASSPHRASE)],
  ])('warns: %s', async (warning, file) => {
    const verdict = await importBytes(file());
    expect(verdict).toMatchObject({ ok: true, facts: { warnings: [warning] } });
  });
});

describe('a file that cannot be opened', () => {
  const cases: [string, CertificateProblem, () => Uint8Array][] = [
    ['empty', 'damaged', () => new Uint8Array()],
    ['larger than 64 KiB', 'tooLarge', () => new Uint8Array(64 * 1024 + 1)],
    ['PEM text', 'notPkcs12', () => Buffer.from(authority.pem)],
    ['a ZIP', 'notPkcs12', () => Buffer.from('PK\x03\x04 something zipped')],
    ['cut short', 'damaged', () => good().subarray(0, 900)],
    ['followed by other bytes', 'damaged', () => Buffer.concat([good(), Buffer.from('more')])],
    [
      'without an integrity check',
      'noMac',
      () => packP12(keys.privateKey, [leaf()], PASSPHRASE, { useMac: false }),
    ],
    ['without a key', 'noKey', () => packP12(null, [leaf()], PASSPHRASE)],
    ['without a certificate', 'noCertificate', () => packP12(keys.privateKey, [], PASSPHRASE)],
    ['with a foreign key', 'keyMismatch', () => packP12(makeKeys().privateKey, [leaf()], PASSPHRASE)],
  ];
  it.each(cases)('%s: %s', async (_, code, file) => {
    expect(await codeOf(file())).toBe(code);
  });

  it('does not open with another passphrase, none, or spaces around it', async () => {
    for (const wrong of ['wrong one', '', `${PASSPHRASE} `]) {
      const verdict = await importBytes(good(), wrong);
      expect(verdict).toMatchObject({ ok: false, code: 'badPassphrase' });
    }
  });

  it('asks for five million rounds: refused before they are done', async () => {
    const before = process.cpuUsage();
    expect(await codeOf(packP12(keys.privateKey, [leaf()], PASSPHRASE, { claimedRounds: 5_000_000 }))).toBe(
      'tooCostly',
    );
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });

  it('survives every kind of cut and flip without a crash', async () => {
    const whole = good();
    for (let at = 0; at < whole.length; at += 397) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x40;
      expect(await codeOf(flipped)).not.toBe('ok');
    }
  });
});

describe('a certificate that may not be used', () => {
  const cases: [string, CertificateProblem, () => Uint8Array][] = [
    ['expired', 'expired', () => pack(leaf({ to: NOW.getTime() - DAY_MS }))],
    ['not yet valid', 'notYetValid', () => pack(leaf({ from: NOW.getTime() + DAY_MS }))],
    ['issued for servers', 'wrongUse', () => pack(leaf({ clientAuth: false, serverAuth: true }))],
    ['issued for nothing in particular', 'wrongUse', () => pack(leaf({ clientAuth: false }))],
    ['an authority itself', 'wrongUse', () => pack(leaf({ isAuthority: true }))],
    ['signed with SHA-1', 'weak', () => pack(leaf({ digest: 'sha1' }))],
    ['issued by another CA', 'untrustedIssuer', () => pack(leaf({}, other))],
    [
      'issued by another CA that comes along',
      'untrustedIssuer',
      () => pack(leaf({}, other), other.certificate),
    ],
    ['signed by itself', 'untrustedIssuer', () => pack(makeCertificate({ uri: URN, keys }))],
    [
      'for another terminal',
      'wrongTerminal',
      () => pack(leaf({ uri: 'urn:vinr:client:tml_0002', subject: TERMINAL })),
    ],
    ['for a terminal whose id begins the same', 'wrongTerminal', () => pack(leaf({ uri: `${URN}0` }))],
    ['for no terminal', 'wrongTerminal', () => pack(leaf({ uri: null }))],
    [
      'for a name that only looks the same',
      'wrongTerminal',
      () => pack(leaf({ uri: null, subject: `${TERMINAL}\u202e` })),
    ],
  ];
  const pack = (...certificates: Parameters<typeof packP12>[1]) =>
    packP12(keys.privateKey, certificates, PASSPHRASE);

  it.each(cases)('%s: %s', async (_, code, file) => {
    expect(await codeOf(file())).toBe(code);
  });

  it('has an RSA key of 1024 bits: weak', async () => {
    const short = makeKeys(1024);
    expect(await codeOf(packP12(short.privateKey, [leaf({ keys: short })], PASSPHRASE))).toBe('weak');
  });

  it('comes through an intermediate outside its dates: chainExpired', async () => {
    const between = makeAuthority('Old Issuing CA', authority, { to: NOW.getTime() - DAY_MS });
    expect(await codeOf(pack(leaf({}, between), between.certificate))).toBe('chainExpired');
  });

  it('comes through a mere leaf that plays the authority: untrustedIssuer', async () => {
    const rogue = makeAuthority('Rogue', authority, { isAuthority: false });
    expect(await codeOf(pack(leaf({}, rogue), rogue.certificate))).toBe('untrustedIssuer');
  });

  it('is judged by no readable CA: unreadableCa', async () => {
    expect(await importBytes(good(), PASSPHRASE, 'not a certificate')).toMatchObject({
      ok: false,
      code: 'unreadableCa',
    });
  });

  it('shows hostile names spelled out', async () => {
    const verdict = await importBytes(pack(leaf({ subject: 'a\u202eb<b>' })));
    expect(verdict).toMatchObject({ ok: true, facts: { subject: expect.stringMatching(/^[\x20-\x7e]*$/) } });
  });
});
