import { createHash, type X509Certificate } from 'node:crypto';

/** One entry of Node's text form of the subject alternative names; special characters make Node quote the value as JSON. */
const NAME = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^",]*)(?:, |$)/y;

/** The URI names, or none when the text cannot be read to its end: half-read names prove nothing. */
export function uriNames(certificate: X509Certificate): readonly string[] {
  const text = certificate.subjectAltName ?? '';
  const uris: string[] = [];
  NAME.lastIndex = 0;
  while (NAME.lastIndex < text.length) {
    const [, kind, value] = NAME.exec(text) ?? [];
    if (kind === undefined || value === undefined) return [];
    if (kind === 'URI') uris.push(value);
  }
  return uris;
}

/** What Node does not tell of a certificate, read from its DER. */
export interface X509Fields {
  readonly isVersion3: boolean;
  /** Whether the issuer signed over a digest that can be forged. */
  readonly isWeaklySigned: boolean;
  /** Each extension's value, by the hex of its object identifier. No runtime takes one that comes twice. */
  readonly extensions: ReadonlyMap<string, Buffer>;
}

const VERSION = 0xa0;
const VERSION_3 = '020102';
const EXTENSIONS = 0xa3;
/** SHA-1 and MD5 under RSA, SHA-1 under ECDSA. Only the runtime of some tills refuses these. */
const WEAK_SIGNATURES = ['2a864886f70d010104', '2a864886f70d010105', '2a8648ce3d0401'];

export function x509Fields({ raw }: X509Certificate): X509Fields {
  const [signed, algorithm] = inside(inside(raw)[0]?.content);
  const fields = inside(signed?.content);
  const version = fields.find(({ tag }) => tag === VERSION);
  const extensions = fields.find(({ tag }) => tag === EXTENSIONS);
  return {
    isVersion3: version?.content.toString('hex') === VERSION_3,
    isWeaklySigned: WEAK_SIGNATURES.includes(inside(algorithm?.content)[0]?.content.toString('hex') ?? ''),
    extensions: byIdentifier(inside(inside(extensions?.content)[0]?.content)),
  };
}

function byIdentifier(extensions: readonly Element[]): X509Fields['extensions'] {
  const found = new Map<string, Buffer>();
  for (const { content } of extensions) {
    const parts = inside(content);
    found.set(parts[0]?.content.toString('hex') ?? '', parts.at(-1)?.content ?? Buffer.alloc(0));
  }
  return found;
}

interface Element {
  readonly tag: number;
  readonly content: Buffer;
}

/** The elements of DER that the runtime's own parser has accepted already. Throws when a length points outside. */
function inside(der: Buffer = Buffer.alloc(0)): readonly Element[] {
  const found: Element[] = [];
  for (let at = 0; at < der.length;) {
    const first = der.readUInt8(at + 1);
    const size = first < 0x80 ? 0 : first & 0x7f;
    const length = size === 0 ? first : der.readUIntBE(at + 2, size);
    const start = at + 2 + size;
    found.push({ tag: der.readUInt8(at), content: der.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

const MIN_RSA_BITS = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

export function hasStrongKey({ publicKey }: X509Certificate): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
  if (type === 'rsa') return (details?.modulusLength ?? 0) >= MIN_RSA_BITS;
  return type === 'ed25519' || (type === 'ec' && CURVES.has(details?.namedCurve ?? ''));
}

const KEY_USAGE = '551d0f';
const NAME_CONSTRAINTS = '551d1e';
/** Of the first octet of key usages: signing certificates. */
const SIGNS_CERTIFICATES = 0x04;

/** What only an authority's certificate may say: one that was issued to a device says it by mistake or by fraud. */
export function actsAsAuthority(extensions: ReadonlyMap<string, Buffer>): boolean {
  if (extensions.has(NAME_CONSTRAINTS)) return true;
  // A bit string: tag, length, unused bits, then the bits.
  const usages = extensions.get(KEY_USAGE)?.[3] ?? 0;
  return (usages & SIGNS_CERTIFICATES) !== 0;
}

/** SHA-256 of the public key (SPKI, DER), upper-case hex with colons. */
export function publicKey256({ publicKey }: X509Certificate): string {
  const digest = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return (digest.toUpperCase().match(/../g) ?? []).join(':');
}

/** A serial number as lists of withdrawn certificates are asked for it: upper-case hex without leading zeros. */
export const bareSerial = (serialNumber: string): string => serialNumber.toUpperCase().replace(/^0+/, '');
