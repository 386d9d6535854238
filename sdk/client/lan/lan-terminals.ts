import type { TerminalPayment } from '../../wire/index.ts';
import type { WirePaymentRequest } from '../../wire/index.ts';
import type { Simulation } from '../payments/simulation.ts';
import type { PayMoment } from './observe.ts';

/** Where a terminal was last seen. The port is 8443 unless said otherwise. Never proof of identity. */
export interface Where {
  /** IP address or host name. */
  readonly host: string;
  /** Default 8443; 80 in the plain form. */
  readonly port?: number;
}

/** Limits of one call. */
export interface LanCallOptions {
  /** Bounds dialling and the answer together, ms. */
  readonly timeoutMs: number;
  /** Ends it early, as `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** The LAN in its parts, for a caller with a journal of its own. */
export interface LanTerminals {
  /** Connects, and checks who answers; no request yet. `timeoutMs` bounds all of it. */
  dial(terminalId: string, where: Where, options: LanCallOptions): Promise<LanConnection>;
  /**
   * Null: the device answered that it knows no such payment, which is a hint and never a proof.
   * @throws VinrUnsupportedError when the device has no such route
   */
  retrieveByReference(
    terminalId: string,
    where: Where,
    reference: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment | null>;
  /** Asks for a cancel. Whatever comes back, read the payment again: the card may have been faster. */
  cancel(
    terminalId: string,
    where: Where,
    paymentId: string,
    options: LanCallOptions,
  ): Promise<TerminalPayment>;
  /** A harmless question. Whatever the device does not say is null. */
  status(terminalId: string, where: Where, options: LanCallOptions): Promise<DeviceStatus>;
}

/** What a terminal says of itself. */
export interface DeviceStatus {
  /** `nexgo_ct20`, …; null when the device does not say. */
  readonly model: string | null;
  /** idle, busy, or a newer word; null when the device does not say. */
  readonly state: string | null;
  /** Changes when the device starts anew, and may then have forgotten payments. */
  readonly bootId: string | null;
  /** How long the question took, without dialling, ms. */
  readonly roundTripMs: number;
  /** Of the connection that was made for the question. */
  readonly timings: LanConnection['timings'];
  /** Who proved to be there. Empty in the plain form, which proves nothing. */
  readonly peer: LanConnection['peer'];
  /** The device's clock, from its `Date` header; null when it does not say. */
  readonly date: Date | null;
}

/** How long a question took. */
export interface RoundTrip {
  /** Without dialling, ms. */
  readonly roundTripMs: number;
}

/** One verified socket to one terminal, good for any number of probes and one payment. */
export interface LanConnection {
  /** Who answers. */
  readonly terminalId: string;
  /** The terminal's certificate. */
  readonly peer: {
    /** SHA-256, upper-case hex with colons. */
    readonly fingerprint256: string;
    /** SHA-256 of its public key (SPKI, DER), upper-case hex with colons: outlives a renewal that keeps the key. */
    readonly publicKey256: string;
    /** Upper-case hex. */
    readonly serialNumber: string;
    /** When it ceases to be good. */
    readonly validTo: Date;
  };
  /** How long dialling took, ms. */
  readonly timings: {
    /** To the TCP connection. */
    readonly connectMs: number;
    /** From there to the end of the handshake. */
    readonly tlsMs: number;
  };
  /** False once the socket has closed or has been used for a payment. */
  readonly open: boolean;
  /** Resolves when the socket has closed, whoever closed it. */
  readonly ended: Promise<void>;
  /** A harmless request on the same socket. Proves that the terminal accepts our certificate. */
  probe(options?: {
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<RoundTrip>;
  /** One command; then the socket is destroyed, whatever came of it. */
  pay(params: LanPayment, options: LanPayOptions): Promise<TerminalPayment>;
  /** Destroys the socket. A payment under way fails as `maybeSent`. */
  close(): void;
}

/** The body of the device's `POST /v1/pay`; the terminal's id is the connection's own. */
export type LanPayment = Omit<WirePaymentRequest, 'terminalId' | 'terminalGroup' | 'responseMode'> & {
  /** At most 200 characters; the key to recovery. */
  readonly reference: string;
};

/** How one payment is sent. */
export interface LanPayOptions {
  /** Sent with the command, and on any error. */
  readonly idempotencyKey: string;
  /** Awaited before the first byte of the body; may overlap the wait for `100 Continue`. If it rejects, nothing is sent. */
  readonly commit: () => Promise<void>;
  /** How long the terminal may take to answer `100 Continue`, ms. Silence means that nothing was ordered. */
  readonly continueTimeoutMs: number;
  /** Bounds everything up to the outcome, ms: at least 120 000 for a person with a card. */
  readonly timeoutMs: number;
  /** Ends the wait; after the first byte the payment goes on without us. */
  readonly signal?: AbortSignal | undefined;
  /** Sandbox only. */
  readonly simulation?: Simulation;
  /** False for a terminal known to ignore `Expect`: then the commit point is the first byte of the body. */
  readonly expect?: boolean;
  /** Told of each moment as it comes. Must not throw, and is never waited for. */
  readonly observe?: (moment: PayMoment) => void;
}
