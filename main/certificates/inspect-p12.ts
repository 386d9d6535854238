import { X509Certificate } from 'node:crypto';
import type { CertificateDetails } from './certificate-details.ts';
import { certificateDetails } from './certificate-details.ts';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

/** What a `.p12` file held, leaf first. PEM throughout. */
export interface UnpackedFile {
  readonly key: string;
  readonly cert: readonly string[];
  /** The file was locked with an old cipher. What we keep is sealed anew, so this only earns a warning. */
  readonly legacy: boolean;
  readonly unused: readonly string[];
}

export type CertificateWarning = 'expiresSoon' | 'legacyEncryption' | 'extraCertificates';

/** What may be shown and logged of a certificate. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  /** ISO 8601. */
  readonly notAfter: string;
  readonly fingerprint256: string;
  readonly warnings: readonly CertificateWarning[];
}

export interface Expectation {
  readonly terminalId: string;
  readonly caPem: string;
  readonly now: Date;
}

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const CLIENT_URN = 'urn:vinr:client:';
const SOON_MS = 30 * 86_400_000;
const MOST_ISSUERS = 6;
const RSA_BITS = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** RSA and ECDSA with SHA-256, -384 and -512, and Ed25519: object identifiers, DER content in hex. */
const SIGNATURES = new Set([
  '2a864886f70d01010b',
  '2a864886f70d01010c',
  '2a864886f70d01010d',
  '2a8648ce3d040302',
  '2a8648ce3d040303',
  '2a8648ce3d040304',
  '2b6570',
]);

/** The verdict on what a file held: no file, no clock, no network. `null` when there is nothing against it. */
export function findProblem(file: UnpackedFile, expected: Expectation): Refusal | null {
  const authorities = readAuthorities(expected.caPem);
  if (authorities === null) return refusal('unreadableCa');
  const [leaf, ...issuers] = file.cert.map((pem) => new X509Certificate(pem));
  if (leaf === undefined) return refusal('noCertificate');
  const details = certificateDetails(leaf);
  return (
    strengthProblem(leaf, details) ??
    trustProblem(leaf, issuers, authorities, expected.now) ??
    useProblem(leaf) ??
    identityProblem(details, expected.terminalId) ??
    dateProblem(leaf, expected.now)
  );
}

export function certificateFacts(file: UnpackedFile, now: Date): CertificateFacts {
  const leaf = new X509Certificate(file.cert[0] ?? '');
  const warnings: CertificateWarning[] = [];
  if (Date.parse(leaf.validTo) - now.getTime() < SOON_MS) warnings.push('expiresSoon');
  if (file.legacy) warnings.push('legacyEncryption');
  if (file.unused.length > 0) warnings.push('extraCertificates');
  const { serialNumber: serial, fingerprint256 } = leaf;
  const notAfter = new Date(leaf.validTo).toISOString();
  return {
    subject: printable(leaf.subject),
    issuer: printable(leaf.issuer),
    serial,
    notAfter,
    fingerprint256,
    warnings,
  };
}

function readAuthorities(caPem: string): X509Certificate[] | null {
  const blocks = caPem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length === 0 ? null : blocks.map((block) => new X509Certificate(block));
  } catch {
    return null;
  }
}

function strengthProblem(certificate: X509Certificate, details: CertificateDetails): Refusal | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: key } = certificate.publicKey;
  const isStrong =
    type === 'ed25519' ||
    (type === 'rsa' && (key?.modulusLength ?? 0) >= RSA_BITS) ||
    (type === 'ec' && CURVES.has(key?.namedCurve ?? ''));
  return isStrong && SIGNATURES.has(details.signature) ? null : refusal('weak');
}

/** Walks from the leaf to one of the given authorities. An authority inside the file is never trusted for itself. */
function trustProblem(
  leaf: X509Certificate,
  issuers: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
  now: Date,
): Refusal | null {
  let current = leaf;
  for (let steps = 0; steps < MOST_ISSUERS; steps += 1) {
    const anchor = authorities.find((one) => issued(one, current));
    const issuer = anchor ?? issuers.find((one) => one.ca && issued(one, current));
    if (issuer === undefined) break;
    if (dateProblem(issuer, now) !== null)
      return refusal('chainExpired', { authority: printable(issuer.subject) });
    if (anchor !== undefined) return null;
    if (strengthProblem(issuer, certificateDetails(issuer)) !== null) return refusal('weak');
    current = issuer;
  }
  return refusal('untrustedIssuer', { issuer: printable(leaf.issuer) });
}

const issued = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  subject.checkIssued(issuer) && subject.verify(issuer.publicKey);

function useProblem(leaf: X509Certificate): Refusal | null {
  // `keyUsage` is Node's name for the extended key usages; undefined when the extension is missing.
  const uses = (leaf.keyUsage as string[] | undefined) ?? [];
  return leaf.ca || !uses.includes(CLIENT_AUTH) ? refusal('wrongUse') : null;
}

/** The terminal is named by a URN; a certificate without one may name it by its common name. Byte for byte. */
function identityProblem(details: CertificateDetails, terminalId: string): Refusal | null {
  const named = details.uris
    .filter((uri) => uri.startsWith(CLIENT_URN))
    .map((uri) => uri.slice(CLIENT_URN.length));
  const names = named.length > 0 ? named : details.commonNames;
  if (names.length === 1 && names[0] === terminalId) return null;
  return refusal('wrongTerminal', { found: printable(names.join(', ')), expected: terminalId });
}

function dateProblem(certificate: X509Certificate, now: Date): Refusal | null {
  const notBefore = new Date(certificate.validFrom);
  const notAfter = new Date(certificate.validTo);
  if (now < notBefore) return refusal('notYetValid', { notBefore: notBefore.toISOString() });
  return now > notAfter ? refusal('expired', { notAfter: notAfter.toISOString() }) : null;
}

/** On one line, with control and direction characters spelled out. */
const printable = (text: string): string =>
  text
    .replace(/\n/g, ', ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
