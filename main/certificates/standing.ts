import type { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from './inspect-p12.ts';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

export type InstalledCertificate = Pick<CertificateFacts, 'fingerprint256' | 'notAfter'>;

/** What this till already knows: of certificates that were withdrawn, and of the one that the terminal has. */
export interface Standing {
  /** Serials in hex, in any case, with or without leading zeros. */
  readonly deniedSerials?: readonly string[];
  /** What terminals have now, by their ids. */
  readonly installed?: Readonly<Record<string, InstalledCertificate>>;
  /** A run that may be repeated: the same certificate again is no news. */
  readonly sameIsMeant?: boolean;
  /** Somebody has said that a certificate which ends before the installed one is meant. */
  readonly olderIsMeant?: boolean;
}

export function standingProblem(
  leaf: X509Certificate,
  terminalId: string,
  standing: Standing,
): Refusal | null {
  const { deniedSerials = [], installed = {} } = standing;
  if (isDenied(leaf.serialNumber, deniedSerials)) return refusal('revoked', { serial: leaf.serialNumber });
  const had = Object.hasOwn(installed, terminalId) ? installed[terminalId] : undefined;
  return had === undefined ? null : replacementProblem(leaf, had, standing);
}

function replacementProblem(
  leaf: X509Certificate,
  installed: InstalledCertificate,
  { sameIsMeant = false, olderIsMeant = false }: Standing,
): Refusal | null {
  if (leaf.fingerprint256 === installed.fingerprint256)
    return sameIsMeant ? null : refusal('alreadyInstalled');
  const notAfter = new Date(leaf.validTo).toISOString();
  if (olderIsMeant || Date.parse(notAfter) >= Date.parse(installed.notAfter)) return null;
  return refusal('older', { notAfter, installedUntil: installed.notAfter });
}

const isDenied = (serial: string, denied: readonly string[]): boolean =>
  denied.map(bareSerial).includes(bareSerial(serial));

/** As certificates are compared by it: upper-case hex without leading zeros. */
export const bareSerial = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');
