import { parentPort, workerData } from 'node:worker_threads';
import type { UnpackedIdentity } from '@vinr/sdk';
import { readClientIdentity, VinrClientCertificateError } from '@vinr/sdk';
import type { CertificateProblem } from './problems.ts';

/** What the worker is given. The passphrase lives in this thread only and ends with it. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

export type WorkerVerdict =
  | { readonly ok: true; readonly file: UnpackedIdentity }
  | { readonly ok: false; readonly code: CertificateProblem };

const KNOWN = new Set<string>([
  'tooLarge',
  'notPkcs12',
  'badPassphrase',
  'noMac',
  'tooCostly',
  'unsupported',
  'noKey',
  'noCertificate',
  'keyMismatch',
  'ambiguous',
] satisfies CertificateProblem[]);

const isKnown = (code: string): code is CertificateProblem => KNOWN.has(code);

async function unpack({ bytes, passphrase }: WorkerTask): Promise<WorkerVerdict> {
  try {
    return { ok: true, file: await readClientIdentity(bytes, passphrase) };
  } catch (error) {
    // A parser that trips over a file says nothing more than that the file is damaged.
    const code = error instanceof VinrClientCertificateError ? error.code : 'damaged';
    return { ok: false, code: isKnown(code) ? code : 'damaged' };
  }
}

void unpack(workerData as WorkerTask).then((verdict) => parentPort?.postMessage(verdict));
