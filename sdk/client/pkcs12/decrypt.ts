import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { VinrClientCertificateError } from '../errors.ts';
import { child, children, damaged, integer, isInteger, octets, type Asn1Reader, type Node } from './asn1.ts';
import type { RoundBudget } from './derivation.ts';

/** What decrypting one file needs. `absent` stands for the zero-length passphrase some writers use for "none". */
export interface Unlocking {
  readonly reader: Asn1Reader;
  readonly passphrase: string;
  readonly absent: boolean;
  readonly budget: RoundBudget;
  /** Set when a part was under RC2 or 3DES: still readable, no longer secret. */
  legacy: boolean;
}

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const LEGACY = new Set(['1.2.840.113549.1.12.1.3', '1.2.840.113549.1.12.1.6']);
/** Legacy ciphers run in JavaScript, about ten times slower a round than the runtime's own. */
const LEGACY_WEIGHT = 10;

const DIGESTS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
const CIPHERS: Readonly<Record<string, { name: string; keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
};

/** Decrypts with the scheme that the file itself names. */
export function decrypt(unlocking: Unlocking, algorithm: Node, sealed: Buffer): Buffer {
  const scheme = unlocking.reader.oid(child(algorithm, 0));
  if (scheme === PBES2) return decryptModern(unlocking, child(algorithm, 1), sealed);
  if (LEGACY.has(scheme)) return decryptLegacy(unlocking, scheme, child(algorithm, 1), sealed);
  throw unsupported(scheme);
}

function decryptModern(unlocking: Unlocking, parameters: Node, sealed: Buffer): Buffer {
  const { reader } = unlocking;
  const derivation = child(parameters, 0);
  const cipherOid = reader.oid(child(parameters, 1, 0));
  const cipher = CIPHERS[cipherOid];
  if (reader.oid(child(derivation, 0)) !== PBKDF2) throw unsupported('key derivation');
  if (cipher === undefined) throw unsupported(cipherOid);

  const { salt, rounds, digest } = pbkdf2Parameters(reader, child(derivation, 1));
  unlocking.budget.spend(rounds);
  const key = pbkdf2Sync(Buffer.from(unlocking.passphrase, 'utf8'), salt, rounds, cipher.keyLength, digest);
  try {
    const decipher = createDecipheriv(cipher.name, key, octets(child(parameters, 1, 1)));
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch (cause) {
    throw damaged(cause);
  }
}

function pbkdf2Parameters(reader: Asn1Reader, node: Node): { salt: Buffer; rounds: number; digest: string } {
  const pseudoRandom = children(node)
    .slice(2)
    .find((part) => !isInteger(part));
  const oid = pseudoRandom === undefined ? '1.2.840.113549.2.7' : reader.oid(child(pseudoRandom, 0));
  const digest = DIGESTS[oid];
  if (digest === undefined) throw unsupported(oid);
  return { salt: octets(child(node, 0)), rounds: integer(child(node, 1)), digest };
}

/** The JavaScript library's own ciphers: newer runtimes no longer carry RC2. */
interface LegacyCiphers {
  getCipher(
    oid: string,
    parameters: Node,
    passphrase: string | null,
  ): { update(input: unknown): void; finish(): boolean; output: { getBytes(): string } };
}

function decryptLegacy(unlocking: Unlocking, scheme: string, parameters: Node, sealed: Buffer): Buffer {
  unlocking.budget.spend(integer(child(parameters, 1)), LEGACY_WEIGHT);
  unlocking.legacy = true;
  const { forge } = unlocking.reader;
  const { pbe } = forge.pki as unknown as { pbe: LegacyCiphers };
  const cipher = pbe.getCipher(scheme, parameters, unlocking.absent ? null : unlocking.passphrase);
  cipher.update(forge.util.createBuffer(sealed.toString('binary')));
  if (!cipher.finish()) throw damaged();
  return Buffer.from(cipher.output.getBytes(), 'binary');
}

export function unsupported(what: string): VinrClientCertificateError {
  const message = `The certificate file uses something this client does not read (${what}). Export it again with AES-256.`;
  return new VinrClientCertificateError(message, { code: 'unsupported', delivery: 'notSent' });
}
