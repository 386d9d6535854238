import { isVinrError, Vinr, VinrClientCertificateError } from '@vinr/sdk';
import type { Identity } from './import.ts';
import type { Proof } from './install.ts';

const ASK_MS = 5_000;

export interface Prover {
  readonly terminalId: string;
  readonly host: string;
  readonly port: number;
  /** PEM of the authority that the terminal must prove itself by. */
  readonly caPem: string;
}

/** Asks the terminal something harmless under a certificate, to learn whether it takes that. */
export const proveTo =
  ({ terminalId, host, port, caPem }: Prover) =>
  async ({ keyPem, certPem }: Identity): Promise<Proof> => {
    const identity = { key: keyPem, cert: certPem };
    const vinr = new Vinr({ terminal: { ca: caPem, identity } });
    try {
      await vinr.terminal.lan.status(terminalId, { host, port }, { timeoutMs: ASK_MS });
      return 'accepted';
    } catch (error) {
      if (!isVinrError(error)) throw error;
      return error instanceof VinrClientCertificateError ? 'rejected' : 'unknown';
    } finally {
      vinr.close();
    }
  };
