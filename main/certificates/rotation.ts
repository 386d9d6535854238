import type { CertificateFacts } from './inspect-p12.ts';

/** How long a replaced certificate stays, in ms: a shop finds out within a day whether the new one works. */
const KEEP_MS = 24 * 3_600_000;

/** A certificate as the vault keeps it. */
interface Sealed {
  readonly facts: CertificateFacts;
  readonly sealed: string;
}

/** `at`: when another one took its place, wall time in ms. */
export interface Replaced extends Sealed {
  readonly at: number;
}

/** What stays beside a new certificate: the one it replaces, or what that had replaced when the same comes again. */
export function keptBeside(
  fingerprint256: string,
  before: (Sealed & { readonly replaced: Replaced | null }) | null,
  now: number,
): Replaced | null {
  if (before === null) return null;
  const { facts, sealed, replaced } = before;
  return facts.fingerprint256 === fingerprint256 ? stillKept(replaced, now) : { facts, sealed, at: now };
}

export const stillKept = (replaced: Replaced | null, now: number): Replaced | null =>
  replaced !== null && now - replaced.at <= KEEP_MS ? replaced : null;

/** As it may be shown. */
export function listedReplaced(
  replaced: Replaced | null,
  now: number,
): { readonly facts: CertificateFacts; readonly until: number } | null {
  const kept = stillKept(replaced, now);
  return kept === null ? null : { facts: kept.facts, until: kept.at + KEEP_MS };
}
