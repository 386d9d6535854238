import type { X509Certificate } from 'node:crypto';

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

/** `[0] EXPLICIT INTEGER 2`, first in the to-be-signed part of every version 3 certificate and of no other. */
const VERSION_3 = Buffer.from([0xa0, 0x03, 0x02, 0x01, 0x02]);

/** Node does not tell the version, so it is read from the DER: two sequence headers, then the version. */
export function isVersion3(certificate: X509Certificate): boolean {
  const der = certificate.raw;
  const start = headerLength(der, headerLength(der, 0));
  return der.subarray(start, start + VERSION_3.length).equals(VERSION_3);
}

/** SHA-1 and MD5 under RSA, SHA-1 under ECDSA: object identifiers as DER. Only the runtime of some tills refuses these. */
const WEAK_SIGNATURES = ['06092a864886f70d010104', '06092a864886f70d010105', '06072a8648ce3d0401'];

/** Whether the issuer signed over a digest that can be forged. The algorithm follows the to-be-signed part. */
export function isWeaklySigned(certificate: X509Certificate): boolean {
  const der = certificate.raw;
  const signed = headerLength(der, 0);
  const algorithm = headerLength(der, signed) + contentLength(der, signed);
  const identifier = der.subarray(headerLength(der, algorithm)).toString('hex', 0, 11);
  return WEAK_SIGNATURES.some((weak) => identifier.startsWith(weak));
}

/** How long the content of the DER element at `at` is, in bytes. */
function contentLength(der: Buffer, at: number): number {
  const length = der[at + 1] ?? 0;
  return length < 0x80 ? length : der.readUIntBE(at + 2, length & 0x7f);
}

/** Where the content of the DER element at `at` begins. */
function headerLength(der: Buffer, at: number): number {
  const length = der[at + 1] ?? 0;
  return at + 2 + (length < 0x80 ? 0 : length & 0x7f);
}

/** A serial number as lists of withdrawn certificates are asked for it: upper-case hex without leading zeros. */
export const bareSerial = (serialNumber: string): string => serialNumber.toUpperCase().replace(/^0+/, '');
