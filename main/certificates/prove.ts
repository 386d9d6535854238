import { isVinrError, Vinr, VinrClientCertificateError, VinrConnectionError } from '@vinr/sdk';
import type { Identity } from './import.ts';
import type { Proof } from './install.ts';

const ASK_MS = 3_000;

/** A terminal, and where it is thought to be. */
export interface Prover {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  /** PEM of the authority that the terminal must prove itself by. */
  readonly caPem: string;
}

/** Asks the terminal something harmless under a certificate, to learn whether it takes that. */
export const proveTo =
  ({ id, host, port, caPem }: Prover) =>
  async ({ keyPem, certPem }: Identity): Promise<Proof> => {
    const identity = { key: keyPem, cert: certPem };
    const vinr = new Vinr({ terminal: { ca: caPem, identity } });
    try {
      await vinr.terminal.lan.status(id, { host, port }, { timeoutMs: ASK_MS });
      return 'accepted';
    } catch (error) {
      if (!isVinrError(error)) throw error;
      return isRefusal(error) ? 'rejected' : 'unknown';
    } finally {
      vinr.close();
    }
  };

/** Some terminals say no by an alert, others hang up on the first question. */
const isRefusal = (error: unknown): boolean =>
  error instanceof VinrClientCertificateError ||
  (error instanceof VinrConnectionError && error.code === 'hungUp');
