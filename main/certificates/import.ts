import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { CertificateFacts, Expectation } from './inspect-p12.ts';
import { certificateFacts, findProblem, namedTerminals } from './inspect-p12.ts';
import type { CertificateProblem, Refusal } from './problems.ts';
import { refusal } from './problems.ts';
import { MOST_BYTES } from './read-file.ts';
import { unpack } from './unpack.ts';

/** What the till proves itself with. `certPem`: leaf first, then its issuers. Keep it sealed. */
export interface Identity {
  /** PKCS#8, unencrypted. */
  readonly keyPem: string;
  readonly certPem: string;
}

/** `caPem`: one or more certificates, for during a change of CA there are two. */
export interface ImportInput extends Expectation {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
  /** The bundled `p12-worker.ts`; by default the one beside the bundle that this code is in. */
  readonly workerScript?: string;
}

/** A certificate that nothing speaks against, and the terminal that it names. */
export interface GoodCertificate {
  readonly ok: true;
  readonly terminalId: string;
  readonly identity: Identity;
  readonly facts: CertificateFacts;
}

export type ImportVerdict = GoodCertificate | Refusal;

/** Unpacks and judges a client certificate file within five seconds. Keeps nothing: that is the vault's work. */
export async function importClientCertificate(input: ImportInput): Promise<ImportVerdict> {
  const { bytes, passphrase, now, workerScript = join(import.meta.dirname, 'p12-worker.cjs') } = input;
  if (bytes.byteLength > MOST_BYTES) return refusal('tooLarge');
  const unpacked = await unpack(workerScript, { bytes, passphrase });
  if (!unpacked.ok) return refusal(unpacked.code, factsFor(unpacked.code, passphrase));
  const problem = findProblem(unpacked.file, input);
  if (problem !== null) return problem;
  const { key, cert } = unpacked.file;
  const [terminalId = ''] = namedTerminals(new X509Certificate(cert[0] ?? ''));
  return {
    ok: true,
    terminalId,
    identity: { keyPem: key, certPem: cert.join('') },
    facts: certificateFacts(unpacked.file, now),
  };
}

/** A passphrase that was copied often brings a space or the end of a line along. Exactly as typed it stays, though. */
function factsFor(code: CertificateProblem, passphrase: string): Refusal['facts'] {
  if (code !== 'badPassphrase') return {};
  const hint = passphrase === passphrase.trim() ? '' : ' It begins or ends with a space: try it without.';
  return { hint };
}
