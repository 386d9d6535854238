import { X509Certificate } from 'node:crypto';
import { certificateDetails } from './certificate-details.ts';
import { readAuthorities, trustProblem } from './chain.ts';
import { dateProblem } from './dates.ts';
import { printable } from './printable.ts';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';
import type { Standing } from './standing.ts';
import { standingProblem } from './standing.ts';
import { isStrong } from './strength.ts';

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

export interface Expectation extends Standing {
  /** Null: whichever single terminal the certificate names. */
  readonly terminalId: string | null;
  readonly caPem: string;
  /** The CA of VINR's other environment, where it is known: it makes for a better sentence, never for trust. */
  readonly otherEnvironmentCaPem?: string;
  readonly now: Date;
}

const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const CLIENT_URN = 'urn:vinr:client:';
const SOON_MS = 30 * 86_400_000;

/** The verdict on what a file held: no file, no clock, no network. `null` when there is nothing against it. */
export function findProblem(file: UnpackedFile, expected: Expectation): Refusal | null {
  const authorities = readAuthorities(expected.caPem);
  if (authorities === null) return refusal('unreadableCa');
  const chain = file.cert.map((pem) => new X509Certificate(pem));
  const [leaf, ...issuers] = chain;
  if (leaf === undefined) return refusal('noCertificate');
  return (
    (isStrong(leaf) ? null : refusal('weak')) ??
    environmentProblem(chain, expected) ??
    trustProblem(leaf, issuers, authorities, expected.now) ??
    useProblem(leaf) ??
    identityProblem(leaf, expected.terminalId) ??
    dateProblem(leaf, expected.now) ??
    standingProblem(leaf, namedTerminals(leaf)[0] ?? '', expected)
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

/** A certificate that is good in VINR's other environment: test in a real shop, live in training. */
function environmentProblem(chain: readonly X509Certificate[], expected: Expectation): Refusal | null {
  const [leaf, ...issuers] = chain;
  const others = readAuthorities(expected.otherEnvironmentCaPem ?? '');
  if (leaf === undefined || others === null) return null;
  if (trustProblem(leaf, issuers, others, expected.now) !== null) return null;
  return refusal('wrongEnvironment', { issuer: printable(leaf.issuer) });
}

function useProblem(leaf: X509Certificate): Refusal | null {
  // `keyUsage` is Node's name for the extended key usages; undefined when the extension is missing.
  const uses = (leaf.keyUsage as string[] | undefined) ?? [];
  return leaf.ca || !uses.includes(CLIENT_AUTH) ? refusal('wrongUse') : null;
}

function identityProblem(leaf: X509Certificate, terminalId: string | null): Refusal | null {
  const names = namedTerminals(leaf);
  if (terminalId === null) return names.length === 1 ? null : refusal('noTerminal');
  if (names.length === 1 && names[0] === terminalId) return null;
  return refusal('wrongTerminal', { found: printable(names.join(', ')), expected: terminalId });
}

/** A terminal is named by a URN; a certificate without one may name it by its common name. Byte for byte. */
export function namedTerminals(leaf: X509Certificate): readonly string[] {
  const { uris, commonNames } = certificateDetails(leaf);
  const named = uris.filter((uri) => uri.startsWith(CLIENT_URN)).map((uri) => uri.slice(CLIENT_URN.length));
  return named.length > 0 ? named : commonNames;
}
