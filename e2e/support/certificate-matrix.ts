import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportInput } from '../../main/certificates/import.ts';
import type { CertificateWarning } from '../../main/certificates/inspect-p12.ts';
import type { CertificateProblem } from '../../main/certificates/problems.ts';
import type { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { type Issued, type Wanted } from '../../sdk/testing/openssl.ts';
import type { Brought } from './trial-till.ts';

/** One line of the certificate matrix: what an installer brings, and the verdict it must get. */
export interface MatrixRow {
  readonly row: `C${number}`;
  readonly name: string;
  /** Its content, or where it lies. */
  readonly file: Uint8Array | string;
  readonly passphrase: string;
  /** So many wrong passphrases were typed before. */
  readonly triesBefore: number;
  readonly verdict: 'ok' | CertificateProblem;
  /** Where BoringSSL does not even know what OpenSSL knows to be weak. */
  readonly inElectron?: CertificateProblem;
  readonly warnings: readonly CertificateWarning[];
  readonly known: Partial<ImportInput>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly caPem: string;
  /** The certificate that the till has before each row. */
  readonly installed: Brought;
  /** For a server that knows only this matrix's authority. */
  readonly server: Issued;
}

export const TERMINAL = 'tml_0001';
/** Every file gets its verdict within this, of the processor. */
export const LONGEST_MS = 5_000;
/** What nobody may ever read in a verdict. */
export const SECRETS = /BEGIN (RSA |EC )?PRIVATE KEY|canary|Gäste/;
const PASSPHRASE = 'canary-passphrase-7301';
const MODERN = ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC', '-macalg', 'sha256'];
const TRIPLE_DES = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];

const CLIENT = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=clientAuth'];
const named = (id: string): string[] => [`subjectAltName=URI:urn:vinr:client:${id}`];
const GOOD: Wanted = {
  subject: '/O=VINR/CN=till',
  extensions: [...CLIENT, ...named(TERMINAL)],
  key: 'P-256',
};

interface Extra {
  readonly passphrase?: string;
  readonly warnings?: readonly CertificateWarning[];
  readonly known?: Partial<ImportInput>;
  readonly inElectron?: CertificateProblem;
  readonly triesBefore?: number;
}

/** Every row that concerns a file, made anew by OpenSSL. `place`: a folder for files that are none. */
export function certificateMatrix(make: OpenSslWorkshop, place: string): Matrix {
  const ca = make.authority('/O=VINR/CN=VINR Terminal CA');
  const own = make.issue({ ...GOOD, issuer: ca, key: 'RSA-2048' });
  const installed = make.pack(own, PASSPHRASE);
  const server = make.issue({
    subject: '/CN=localhost',
    extensions: ['subjectAltName=DNS:localhost', 'extendedKeyUsage=serverAuth'],
    issuer: ca,
  });
  const bench = { make, ca, own };
  const rows = [...goodFiles(bench), ...lockedFiles(bench), ...brokenFiles(bench), ...poorContents(bench)];
  const all = [...rows, ...poorCertificates(bench), ...standings(bench), ...hostileNames(bench)];
  return {
    rows: [...all, ...noPlainFiles(place, installed)],
    caPem: ca.cert,
    installed: broughtFrom(line('C1', 'installed', 'ok', installed)),
    server,
  };
}

interface Bench {
  readonly make: OpenSslWorkshop;
  readonly ca: Issued;
  readonly own: Issued;
}

/** A row as it is carried to another process. */
export function broughtFrom({ file, passphrase, triesBefore, known }: MatrixRow): Brought {
  const carried =
    typeof file === 'string' ? { path: file } : { base64: Buffer.from(file).toString('base64') };
  return { file: carried, passphrase, triesBefore, known };
}

function line(
  row: MatrixRow['row'],
  name: string,
  verdict: MatrixRow['verdict'],
  file: MatrixRow['file'],
  { passphrase = PASSPHRASE, warnings = [], known = {}, triesBefore = 0, ...more }: Extra = {},
): MatrixRow {
  return { row, name, verdict, file, passphrase, warnings, known, triesBefore, ...more };
}

function goodFiles({ make, ca, own }: Bench): MatrixRow[] {
  const of = (more: Partial<Wanted>) => make.issue({ ...GOOD, issuer: ca, ...more });
  const pack = (one: Issued, ...options: string[]) => make.pack(one, PASSPHRASE, [], ...options);
  const old = { warnings: ['legacyEncryption'] } as const;
  const between = make.authority('/O=VINR/CN=VINR Issuing CA', { issuer: ca });
  const other = make.authority('/O=Somebody/CN=Other CA');
  const extra = { warnings: ['extraCertificates'] } as const;
  return [
    line('C1', 'RSA-2048, AES-256, SHA-256 MAC', 'ok', pack(own, ...MODERN)),
    line('C2', 'EC P-256', 'ok', pack(of({ key: 'P-256' }), ...MODERN)),
    line('C2', 'EC P-384', 'ok', pack(of({ key: 'P-384' }), ...MODERN)),
    line('C2', 'EC P-521', 'ok', pack(of({ key: 'P-521' }), ...MODERN)),
    line('C3', 'Ed25519', 'ok', pack(of({ key: 'Ed25519' }), ...MODERN)),
    line('C4', 'RC2-40 and 3DES', 'ok', pack(own, '-legacy'), old),
    line('C4', '3DES throughout', 'ok', pack(own, ...TRIPLE_DES), old),
    line('C4', '3DES around an EC key', 'ok', pack(of({ key: 'P-256' }), ...TRIPLE_DES), old),
    line('C5', 'SHA-512 MAC', 'ok', pack(own, ...MODERN, '-macalg', 'sha512')),
    line(
      'C23',
      'an unrelated certificate beside it',
      'ok',
      make.pack(own, PASSPHRASE, [make.issue({ ...GOOD, issuer: other })]),
      extra,
    ),
    line('C24', 'a CA that is not ours beside it', 'ok', make.pack(own, PASSPHRASE, [other]), extra),
    line('C25', 'our own CA beside it', 'ok', make.pack(own, PASSPHRASE, [ca])),
    line(
      'C26',
      'with its intermediate',
      'ok',
      make.pack(make.issue({ ...GOOD, issuer: between }), PASSPHRASE, [between]),
    ),
    line('C29', 'ends in 29 days', 'ok', pack(of({ until: 29 })), { warnings: ['expiresSoon'] }),
  ];
}

function lockedFiles({ make, own }: Bench): MatrixRow[] {
  const under = (passphrase: string) => make.pack(own, passphrase, [], ...MODERN);
  const good = under(PASSPHRASE);
  const poor = (name: string, row: MatrixRow['row'], bytes: Uint8Array, passphrase: string) =>
    line(row, name, 'badPassphrase', bytes, { passphrase });
  return [
    poor('wrong passphrase', 'C6', good, 'canary-wrong-1138'),
    line('C6', 'five wrong ones in a row', 'tooManyTries', good, { triesBefore: 5 }),
    poor('none for a file that has one', 'C7', good, ''),
    poor('one for a file that has none', 'C7', under(''), 'canary-needless-4711'),
    line('C7', 'none for a file that has none', 'ok', under(''), { passphrase: '' }),
    line('C8', 'ä and €', 'ok', under('Gäste-€-7301'), { passphrase: 'Gäste-€-7301' }),
    line('C8', 'a space at its end', 'ok', under('canary-space '), { passphrase: 'canary-space ' }),
    poor('a space too many', 'C8', good, `${PASSPHRASE} `),
    poor('the end of a line too many', 'C8', good, `${PASSPHRASE}\n`),
  ];
}

function brokenFiles({ make, own, ca }: Bench): MatrixRow[] {
  const good = make.pack(own, PASSPHRASE, [], ...MODERN);
  const middle = good.length >> 1;
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
  const costly = ['-nokeys', ...MODERN, '-iter', '5000000', '-nomaciter'];
  return [
    line('C9', 'one bit flipped', 'badPassphrase', flipped),
    line('C10', 'cut short', 'damaged', good.subarray(0, middle)),
    line('C11', 'followed by other bytes', 'damaged', Buffer.concat([good, Buffer.from('more')])),
    line('C12', 'empty', 'damaged', Buffer.alloc(0)),
    line('C13', '5 kB of noise', 'notPkcs12', noise(5_000)),
    line('C14', 'PEM text', 'notPkcs12', Buffer.from(ca.cert)),
    line('C14', 'a certificate in DER', 'notPkcs12', derOf(ca.cert)),
    line('C14', 'Base64 of a good file', 'notPkcs12', Buffer.from(good.toString('base64'))),
    line('C15', 'a ZIP', 'notPkcs12', Buffer.from('PK\x03\x04 something zipped')),
    line('C15', 'an image', 'notPkcs12', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    line('C15', 'over 64 KiB', 'tooLarge', Buffer.alloc(64 * 1024 + 1, 0x30)),
    line('C16', 'no MAC', 'noMac', make.pack(own, PASSPHRASE, [], '-nomac')),
    line('C17', 'five million rounds', 'tooCostly', make.pack(own, PASSPHRASE, [], ...costly)),
    line('C18', 'structures nested a thousand deep', 'damaged', nested(1_000)),
    line('C18', 'a length of two gigabytes', 'damaged', Buffer.from('30847fffffff020103', 'hex')),
    line('C18', 'indefinite lengths all the way', 'damaged', Buffer.from('3080'.repeat(20_000), 'hex')),
  ];
}

/** What somebody may choose that is no file to be read. Made where it can be made. */
function noPlainFiles(place: string, good: Uint8Array): MatrixRow[] {
  const at = (name: string): string => join(place, name);
  mkdirSync(at('folder.p12'));
  writeFileSync(at('good.p12'), good);
  symlinkSync(at('good.p12'), at('link.p12'));
  writeFileSync(at('large.p12'), '');
  truncateSync(at('large.p12'), 2 ** 31);
  return [
    line('C15', 'a folder', 'notReadable', at('folder.p12')),
    line('C15', 'a link', 'notReadable', at('link.p12')),
    line('C15', 'a device', 'notReadable', '/dev/zero'),
    line('C15', 'nothing at all', 'notReadable', at('none.p12')),
    line('C15', 'two gigabytes', 'tooLarge', at('large.p12')),
  ];
}

function poorContents({ make, own, ca }: Bench): MatrixRow[] {
  const stranger = make.issue({ ...GOOD, issuer: ca });
  const twin = make.certify({ ...GOOD, issuer: ca, until: 200 }, own.keyFile);
  const pack = (one: Issued, others: Issued[], ...options: string[]) =>
    make.pack(one, PASSPHRASE, others, ...MODERN, ...options);
  return [
    line('C19', 'no key', 'noKey', pack(own, [], '-nokeys')),
    line('C20', 'no certificate', 'noCertificate', pack(own, [], '-nocerts')),
    line('C21', "another certificate's key", 'keyMismatch', pack(stranger, [own], '-nocerts')),
    line('C22', 'two leaves for one key', 'ambiguous', pack(own, [twin])),
  ];
}

function poorCertificates({ make, ca, own }: Bench): MatrixRow[] {
  const file = (more: Partial<Wanted>, ...others: Issued[]) =>
    make.pack(make.issue({ ...GOOD, issuer: ca, ...more }), PASSPHRASE, others);
  const between = make.authority('/O=VINR/CN=VINR Issuing CA', { issuer: ca });
  const ended = make.authority('/O=VINR/CN=VINR Old CA', { issuer: ca, until: -1 });
  const other = make.authority('/O=Somebody/CN=Other CA');
  const namesake = make.authority('/O=VINR/CN=VINR Terminal CA');
  const forTerminal = named(TERMINAL);
  return [
    line('C26', 'its intermediate is missing', 'chainIncomplete', file({ issuer: between })),
    line('C27', 'expired', 'expired', file({ from: -30, until: -1 })),
    line('C28', 'not yet valid', 'notYetValid', file({ from: 1 })),
    line('C30', 'its intermediate expired', 'chainExpired', file({ issuer: ended }, ended)),
    line(
      'C31',
      'for servers',
      'wrongUse',
      file({ extensions: ['extendedKeyUsage=serverAuth', ...forTerminal] }),
    ),
    line('C31', 'for nothing in particular', 'wrongUse', file({ extensions: forTerminal })),
    line(
      'C32',
      'an authority itself',
      'wrongUse',
      file({ extensions: ['basicConstraints=CA:TRUE', 'extendedKeyUsage=clientAuth', ...forTerminal] }),
    ),
    line('C33', 'RSA-1024', 'weak', file({ key: 'RSA-1024' })),
    line('C33', 'SHA-1', 'weak', file({ digest: 'sha1' })),
    line('C33', 'MD5', 'weak', make.pack(make.issue({ ...GOOD, ...md5(make) }), PASSPHRASE)),
    line('C33', 'P-192', 'weak', file({ key: 'P-192' }), { inElectron: 'damaged' }),
    line('C34', 'issued by another CA', 'untrustedIssuer', file({ issuer: other })),
    line('C34', 'another CA that comes along', 'untrustedIssuer', file({ issuer: other }, other)),
    line('C34', "a CA that took ours' name", 'untrustedIssuer', file({ issuer: namesake }, namesake)),
    line('C34', 'signed by itself', 'untrustedIssuer', make.pack(make.issue(GOOD), PASSPHRASE)),
    line(
      'C34',
      'a mere leaf that plays the authority',
      'untrustedIssuer',
      file({ issuer: own, subject: '/O=VINR/CN=under' }, own),
    ),
    line(
      'C35',
      'for another terminal',
      'wrongTerminal',
      file({ extensions: [...CLIENT, ...named('tml_0002')] }),
    ),
    line(
      'C35',
      'for two terminals',
      'wrongTerminal',
      file({ extensions: [...CLIENT, `${named(TERMINAL)[0] ?? ''},URI:urn:vinr:client:tml_0002`] }),
    ),
  ];
}

/** RSA signs MD5 under every OpenSSL; curves refuse to. */
const md5 = (make: OpenSslWorkshop): Partial<Wanted> => ({
  digest: 'md5',
  issuer: make.authority('/O=VINR/CN=VINR Terminal CA', { key: 'RSA-2048' }),
});

function standings({ make, ca, own }: Bench): MatrixRow[] {
  const bytes = make.pack(own, PASSPHRASE, [], ...MODERN);
  const testCa = make.authority('/O=VINR/CN=VINR Test Terminal CA');
  const ofTest = make.pack(make.issue({ ...GOOD, issuer: testCa }), PASSPHRASE);
  const denied = make.issue({ ...GOOD, issuer: ca });
  const shorter = make.pack(make.issue({ ...GOOD, issuer: ca, until: 100 }), PASSPHRASE);
  const longest = { fingerprint256: 'AA:BB', notAfter: '2099-01-01T00:00:00.000Z' };
  const ask = { known: { installed: { [TERMINAL]: longest } } };
  const meant = { known: { ...ask.known, olderIsMeant: true } };
  const same = { ...longest, fingerprint256: fingerprintOf(own) };
  return [
    line('C36', 'of the test environment', 'wrongEnvironment', ofTest, {
      known: { otherEnvironmentCaPem: testCa.cert },
    }),
    line('C36', 'of the live environment, in training', 'wrongEnvironment', bytes, {
      known: { caPem: testCa.cert, otherEnvironmentCaPem: ca.cert },
    }),
    line('C37', 'withdrawn', 'revoked', make.pack(denied, PASSPHRASE), {
      known: { deniedSerials: ['00FF', `00${serialOf(denied).toLowerCase()}`] },
    }),
    line('C38', 'the same again', 'alreadyInstalled', bytes, {
      known: { installed: { [TERMINAL]: same } },
    }),
    line('C38', 'the same again, in a run that may be repeated', 'ok', bytes, {
      known: { installed: { [TERMINAL]: same }, sameIsMeant: true },
    }),
    line('C38', 'the same again, for another terminal', 'ok', bytes, {
      known: { installed: { tml_0002: same } },
    }),
    line('C39', 'ends before the installed one', 'older', shorter, ask),
    line('C39', 'ends before the installed one, and is meant', 'ok', shorter, meant),
  ];
}

function hostileNames({ make, ca }: Bench): MatrixRow[] {
  const file = (name: string, extensions = GOOD.extensions) =>
    make.pack(make.issue({ ...GOOD, subject: `/CN=${name}`, extensions, issuer: ca }), PASSPHRASE);
  return [
    line('C40', 'HTML in the name', 'ok', file('<img src=x onerror=alert(1)>')),
    line('C40', 'a name that turns the text', 'ok', file('till\u202e1000_lmt')),
    line('C40', 'a name of the language', 'ok', file('__proto__')),
    line('C40', 'looks like the terminal', 'wrongTerminal', file(`${TERMINAL}\u202e`, CLIENT)),
    line('C40', '__proto__ for a terminal', 'wrongTerminal', file('__proto__', CLIENT)),
  ];
}

const derOf = (pem: string): Buffer => Buffer.from(new X509Certificate(pem).raw);
const serialOf = ({ cert }: Issued): string => new X509Certificate(cert).serialNumber;
const fingerprintOf = ({ cert }: Issued): string => new X509Certificate(cert).fingerprint256;

/** The same on every run, and never by chance the beginning of a structure. */
const noise = (length: number): Buffer =>
  createHash('shake256', { outputLength: length }).update('a').digest().fill(0xff, 0, 1);

/** Each structure holds the next one and nothing else; every length is right. */
function nested(depth: number): Buffer {
  let inner = Buffer.alloc(0);
  for (let level = 0; level < depth; level += 1)
    inner = Buffer.concat([Buffer.from([0x30, 0x82, inner.length >> 8, inner.length & 0xff]), inner]);
  return inner;
}
