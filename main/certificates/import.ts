import { join } from 'node:path';
import type { CertificateFacts } from './inspect-p12.ts';
import { certificateFacts, findProblem } from './inspect-p12.ts';
import type { Refusal } from './problems.ts';
import { refusal } from './problems.ts';
import { unpack } from './unpack.ts';

/** What the till proves itself with. `certPem`: leaf first, then its issuers. Keep it sealed. */
export interface Identity {
  /** PKCS#8, unencrypted. */
  readonly keyPem: string;
  readonly certPem: string;
}

export interface ImportInput {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
  readonly terminalId: string;
  /** One or more certificates: during a change of CA there are two. */
  readonly caPem: string;
  readonly now: Date;
  /** The bundled `p12-worker.ts`; by default the one beside the bundle that this code is in. */
  readonly workerScript?: string;
}

export type ImportVerdict =
  { readonly ok: true; readonly identity: Identity; readonly facts: CertificateFacts } | Refusal;

const MOST_BYTES = 64 * 1024;

/** Unpacks and judges a client certificate file within five seconds. Keeps nothing: that is the vault's work. */
export async function importClientCertificate(input: ImportInput): Promise<ImportVerdict> {
  const { bytes, passphrase, now, workerScript = join(import.meta.dirname, 'p12-worker.cjs') } = input;
  if (bytes.byteLength > MOST_BYTES) return refusal('tooLarge');
  const unpacked = await unpack(workerScript, { bytes, passphrase });
  if (!unpacked.ok) return refusal(unpacked.code);
  const problem = findProblem(unpacked.file, input);
  if (problem !== null) return problem;
  const { key, cert } = unpacked.file;
  return {
    ok: true,
    identity: { keyPem: key, certPem: cert.join('') },
    facts: certificateFacts(unpacked.file, now),
  };
}
