import { createPrivateKey, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { P12Maker } from '../testing/p12-files.ts';
import { VinrClientCertificateError } from './errors.ts';
import { readClientIdentity } from './pkcs12.ts';

const SECRET = 'correct horse';
const MODERN = ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC', '-macalg', 'sha256'];

async function codeOf(bytes: Uint8Array, passphrase = SECRET): Promise<string> {
  const error: unknown = await readClientIdentity(bytes, passphrase).then(
    () => new Error('was accepted'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof VinrClientCertificateError)) throw error;
  expect(error.delivery).toBe('notSent');
  if (passphrase !== '') expect(`${error.message} ${error.stack ?? ''}`).not.toContain(passphrase);
  return error.code;
}

describe('files that are no .p12 at all', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'damaged'],
    ['PEM text', Buffer.from('-----BEGIN CERTIFICATE-----\n'), 'notPkcs12'],
    ['a ZIP', Buffer.from('PK\x03\x04 and so on'), 'notPkcs12'],
    ['a large file', Buffer.alloc(64 * 1024 + 1, 0x30), 'tooLarge'],
    ['a structure cut short', Buffer.from([0x30, 0x82, 0x10, 0x00, 0x02]), 'damaged'],
    ['another structure', Buffer.from([0x30, 0x03, 0x02, 0x01, 0x00]), 'notPkcs12'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe.skipIf(!P12Maker.available())('files written by OpenSSL', () => {
  const make = new P12Maker();
  beforeAll(() => {
    make.certificate('rsa', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']);
    make.certificate('ec', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    make.certificate('ed', ['-algorithm', 'ED25519']);
    make.issued('leaf', 'rsa');
  });
  afterAll(() => make.remove());

  it.each([
    ['RSA, modern', 'rsa', SECRET, MODERN, false],
    ['EC, modern', 'ec', SECRET, MODERN, false],
    ['Ed25519, modern', 'ed', SECRET, MODERN, false],
    [
      'RSA, SHA-512 MAC, 100 000 rounds',
      'rsa',
      SECRET,
      [...MODERN, '-macalg', 'sha512', '-iter', '100000'],
      false,
    ],
    ['RSA under RC2 and 3DES', 'rsa', SECRET, ['-legacy'], true],
    [
      'EC under 3DES',
      'ec',
      SECRET,
      ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
      true,
    ],
    ['a passphrase beyond ASCII', 'ec', 'Straße €5 ', MODERN, false],
    ['an empty passphrase', 'ec', '', MODERN, false],
    ['an empty passphrase, legacy', 'rsa', '', ['-legacy'], true],
  ])('reads %s', async (_name, source, passphrase, options, legacy) => {
    const identity = await readClientIdentity(make.bundle(source, passphrase, ...options), passphrase);
    const [leaf] = identity.cert;
    expect(new X509Certificate(leaf!).fingerprint256).toBe(
      new X509Certificate(make.certPem(source)).fingerprint256,
    );
    expect(createPrivateKey(identity.key).equals(createPrivateKey(make.keyPem(source)))).toBe(true);
    expect(identity.legacy).toBe(legacy);
    expect(identity.cert).toHaveLength(1);
  });

  it('puts the leaf first and sets strangers aside', async () => {
    const chained = make.bundle('leaf', SECRET, '-certfile', make.path('rsa.crt'));
    const identity = await readClientIdentity(chained, SECRET);
    expect(identity.cert.map((pem) => new X509Certificate(pem).subject)).toEqual(['CN=leaf', 'CN=rsa']);

    const stranger = await readClientIdentity(
      make.bundle('rsa', SECRET, '-certfile', make.path('ec.crt')),
      SECRET,
    );
    expect(stranger.cert).toHaveLength(1);
    expect(stranger.unused.map((pem) => new X509Certificate(pem).subject)).toEqual(['CN=ec']);
  });

  it('names what is wrong', async () => {
    const good = make.bundle('ec', SECRET, ...MODERN);
    const flipped = Buffer.from(good);
    flipped.writeUInt8(flipped.readUInt8(good.length >> 1) ^ 1, good.length >> 1);
    expect(await codeOf(good, 'wrong horse')).toBe('badPassphrase');
    expect(await codeOf(good, '')).toBe('badPassphrase');
    expect(['badPassphrase', 'damaged']).toContain(await codeOf(flipped));
    expect(await codeOf(good.subarray(0, good.length - 20))).toBe('damaged');
    expect(await codeOf(Buffer.concat([good, Buffer.from('tail')]))).toBe('damaged');
    expect(await codeOf(make.bundle('ec', SECRET, '-nomac'))).toBe('noMac');
    expect(await codeOf(make.bundle('ec', SECRET, '-nokeys'))).toBe('noKey');
  });

  it('refuses a file of five million rounds before spending them', async () => {
    const costly = make.bundle('ec', SECRET, ...MODERN, '-iter', '5000000', '-nomaciter');
    const before = process.cpuUsage();
    expect(await codeOf(costly)).toBe('tooCostly');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
