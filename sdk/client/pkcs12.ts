import { VinrClientCertificateError, type ClientCertificateCode } from './errors.ts';
import {
  Asn1Reader,
  child,
  children,
  integer,
  isInteger,
  octets,
  type Forge,
  type Node,
} from './pkcs12/asn1.ts';
import { openBags } from './pkcs12/bags.ts';
import { assembleChain } from './pkcs12/chain.ts';
import { unsupported, type Unlocking } from './pkcs12/decrypt.ts';
import { RoundBudget } from './pkcs12/derivation.ts';
import { verifyMac } from './pkcs12/integrity.ts';

/** What a TLS client presents. PEM throughout. */
export interface ClientIdentity {
  /** PKCS#8, unencrypted: keep it sealed. */
  readonly key: string;
  /** Leaf first, then its issuers as far as the file goes. */
  readonly cert: readonly string[];
}

export interface UnpackedIdentity extends ClientIdentity {
  /** The file was under RC2 or 3DES: usable, but whoever has the file can open it. */
  readonly legacy: boolean;
  /** PEM of certificates in the file that are not in the leaf's chain. Never trust anything because of them. */
  readonly unused: readonly string[];
}

/** Client certificate files are a few kB; anything larger is not one. */
export const MAX_FILE_BYTES = 64 * 1024;
const DATA = '1.2.840.113549.1.7.1';
const SEQUENCE = 0x30;

/**
 * Unpacks a `.p12` file. Structure is read by node-forge, every secret operation is the runtime's own (RC2 and 3DES
 * excepted). Validity dates, uses and trust are not judged here.
 * @throws VinrClientCertificateError with the code that names what is wrong; never with the passphrase in it.
 */
export async function readClientIdentity(bytes: Uint8Array, passphrase: string): Promise<UnpackedIdentity> {
  const file = checkedBytes(bytes);
  const { default: forge } = await import('node-forge');
  return unpack(forge, file, passphrase);
}

function unpack(forge: Forge, file: Buffer, passphrase: string): UnpackedIdentity {
  const reader = new Asn1Reader(forge);
  const { content, macData } = readOuter(reader, file);
  const budget = new RoundBudget();
  const { absent } = verifyMac(reader, macData, content, passphrase, budget);
  const unlocking: Unlocking = { reader, passphrase, absent, budget, legacy: false };
  const chain = assembleChain(openBags(unlocking, content));
  return {
    key: chain.key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: chain.certificates.map((one) => one.toString()),
    legacy: unlocking.legacy,
    unused: chain.unused.map((one) => one.toString()),
  };
}

function readOuter(reader: Asn1Reader, file: Buffer): { content: Buffer; macData: Node } {
  const outer = reader.parse(file);
  const [version, authSafe, macData] = children(outer);
  if (version === undefined || authSafe === undefined || !isInteger(version) || integer(version) !== 3) {
    throw refuse('notPkcs12', 'This is not a .p12 file.');
  }
  const type = reader.oid(child(authSafe, 0));
  if (type !== DATA) throw unsupported(type);
  if (macData === undefined)
    throw refuse('noMac', 'The .p12 file has no integrity check. Export it again with one.');
  return { content: octets(child(authSafe, 1, 0)), macData };
}

function checkedBytes(bytes: Uint8Array): Buffer {
  if (bytes.byteLength > MAX_FILE_BYTES)
    throw refuse('tooLarge', 'This is not a .p12 file: it is larger than 64 KiB.');
  if (bytes.byteLength === 0) throw refuse('damaged', 'The certificate file is empty. Download it again.');
  if (bytes[0] !== SEQUENCE)
    throw refuse('notPkcs12', 'This is not a .p12 file (PEM text and key files are not).');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuse(code: ClientCertificateCode, message: string): VinrClientCertificateError {
  return new VinrClientCertificateError(message, { code, delivery: 'notSent' });
}
