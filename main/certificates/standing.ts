import type { X509Certificate } from 'node:crypto';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';

/** What this till already knows: of certificates that were withdrawn, and of the one that the terminal has. */
export interface Standing {
  /** Serials in hex, in any case, with or without leading zeros. */
  readonly deniedSerials?: readonly string[];
  readonly installed?: { readonly fingerprint256: string; readonly notAfter: string } | null;
  /** Somebody has said that a certificate which ends before the installed one is meant. */
  readonly olderIsMeant?: boolean;
}

export function standingProblem(leaf: X509Certificate, standing: Standing): Refusal | null {
  if (isDenied(leaf.serialNumber, standing.deniedSerials ?? []))
    return refusal('revoked', { serial: leaf.serialNumber });
  return standing.installed ? replacementProblem(leaf, standing.installed, standing.olderIsMeant) : null;
}

function replacementProblem(
  leaf: X509Certificate,
  installed: NonNullable<Standing['installed']>,
  olderIsMeant = false,
): Refusal | null {
  if (leaf.fingerprint256 === installed.fingerprint256) return refusal('alreadyInstalled');
  const notAfter = new Date(leaf.validTo).toISOString();
  if (olderIsMeant || Date.parse(notAfter) >= Date.parse(installed.notAfter)) return null;
  return refusal('older', { notAfter, installedUntil: installed.notAfter });
}

const isDenied = (serial: string, denied: readonly string[]): boolean =>
  denied.map(bare).includes(bare(serial));

const bare = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');
