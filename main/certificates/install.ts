import type { GoodCertificate, Identity } from './import.ts';
import type { CertificateFacts } from './inspect-p12.ts';
import type { Vault } from './vault.ts';
import { VaultFailure } from './vault.ts';

/** What the terminal itself says to a certificate. `unknown`: it could not be asked, which proves nothing. */
export type Proof = 'accepted' | 'rejected' | 'unknown';

export interface InstallParts {
  readonly vault: Vault;
  readonly certificate: GoodCertificate;
  /** Shows the certificate to its terminal; left out where there is no network yet. */
  readonly prove?: (identity: Identity) => Promise<Proof>;
}

export interface Installed {
  /** `rolledBack`: the terminal refused the new one, so the one before it is in use again. */
  readonly kind: 'new' | 'renewed' | 'unchanged' | 'rolledBack';
  /** Of the new certificate. */
  readonly proof: Proof;
  /** Of the certificate that is in use now. */
  readonly facts: CertificateFacts;
}

/**
 * Puts a judged certificate beside the one in use, switches to it, and back when the terminal will not have it. The old
 * one stays sealed for a day (`rollBack`). Interrupted anywhere, there is the old one or the new one, whole.
 */
export async function install({ vault, certificate, prove = notAsked }: InstallParts): Promise<Installed> {
  const { terminalId, identity, facts } = certificate;
  const before = await factsOf(vault, terminalId);
  await vault.put(terminalId, identity, facts);
  const proof = await prove(identity);
  if (before === null) return { kind: 'new', proof, facts };
  if (before.fingerprint256 === facts.fingerprint256) return { kind: 'unchanged', proof, facts };
  const isBack = proof === 'rejected' && (await switchBack(vault, terminalId, prove));
  return isBack ? { kind: 'rolledBack', proof, facts: before } : { kind: 'renewed', proof, facts };
}

const notAsked = (): Promise<Proof> => Promise.resolve('unknown');

/** Only to one that the terminal takes: a terminal that takes neither is at fault itself, and the newer one may be right. */
async function switchBack(
  vault: Vault,
  terminalId: string,
  prove: NonNullable<InstallParts['prove']>,
): Promise<boolean> {
  const kept = await vault.getReplaced(terminalId).catch(unopened);
  return kept !== null && (await prove(kept)) === 'accepted' && vault.rollBack(terminalId);
}

function unopened(error: unknown): null {
  if (error instanceof VaultFailure) return null;
  throw error;
}

/** Brings back the certificate that was replaced within the last day. Null when there is none any more. */
export async function rollBack(vault: Vault, terminalId: string): Promise<CertificateFacts | null> {
  return (await vault.rollBack(terminalId)) ? factsOf(vault, terminalId) : null;
}

async function factsOf(vault: Vault, terminalId: string): Promise<CertificateFacts | null> {
  const listed = await vault.list();
  return listed.find((one) => one.terminalId === terminalId)?.facts ?? null;
}
