import { isVinrError, Vinr, VinrClientCertificateError, VinrConnectionError } from '../client/index.ts';
import type { Dial } from './terminal-matrix.ts';

export interface Tried {
  /** `accepted`, `cut`, or the code of the refusal; of our own certificate, with `clientCertificate/` before it. */
  readonly end: string;
  readonly delivery: string | null;
  /** What the terminal proved itself by; null when it did not. */
  readonly fingerprint: string | null;
  readonly ms: number;
}

/** Dials and, should that succeed, asks and pays: what a till would do that leaves all judgement to this client. */
export class CarelessTill {
  readonly #ca: readonly string[];
  readonly #denied: ReadonlySet<string>;

  constructor(ca: readonly string[], denied: readonly string[]) {
    this.#ca = ca;
    this.#denied = new Set(denied);
  }

  /** `pays` false: it is enough to be let in. */
  async try({ where, terminalId, identity }: Dial, pays: boolean): Promise<Tried> {
    const isDenied = (serial: string) => this.#denied.has(serial);
    const vinr = new Vinr({ terminal: { identity, ca: this.#ca, isDenied } });
    const began = performance.now();
    let fingerprint: string | null = null;
    try {
      const connection = await vinr.terminal.lan.dial(terminalId, where, { timeoutMs: 3_000 });
      fingerprint = connection.peer.fingerprint256;
      if (pays) await connection.pay(ORDER, LIMITS);
      connection.close();
      return { end: 'accepted', delivery: null, fingerprint, ms: performance.now() - began };
    } catch (error) {
      if (!isVinrError(error)) throw error;
      const { delivery } = error;
      return { end: nameOf(error), delivery, fingerprint, ms: performance.now() - began };
    }
  }
}

const ORDER = { amount: 2_500, currency: 'USD', reference: 'order_1' };
const LIMITS = {
  idempotencyKey: 'key_1',
  commit: (): Promise<void> => Promise.resolve(),
  continueTimeoutMs: 500,
  timeoutMs: 1_000,
};

function nameOf(error: { readonly code: string }): string {
  if (error instanceof VinrClientCertificateError) return `clientCertificate/${error.code}`;
  const isCut = error instanceof VinrConnectionError && (error.code === 'reset' || error.code === 'closed');
  return isCut ? 'cut' : error.code;
}
