import type { TerminalPayment } from '../../wire/index.ts';
import type { Simulation } from './simulation.ts';

/** How one payment is created. */
export interface CreateOptions extends Simulation {
  /** Sent once, on every path that is tried. Minted when absent, and then on the result and on any error. */
  readonly idempotencyKey?: string;
  /** Ends the wait. What has left is not called back: ask by reference. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited before the first byte of the command, on each path that is tried. If it rejects, nothing is sent. */
  readonly commit?: (facts: CommitFacts) => Promise<void>;
}

/** What is about to be sent, for a journal. */
export interface CommitFacts {
  /** Which way. */
  readonly path: 'lan' | 'cloud';
  /** Null for a group. */
  readonly terminalId: string | null;
  /** The key to recovery. */
  readonly reference: string;
  /** Given or minted; the same on both paths. */
  readonly idempotencyKey: string;
  /** Of the terminal's certificate; null on the cloud path. */
  readonly peerFingerprint256: string | null;
}

/** `metadata.connectionMode` says which path was used. */
export type CreatedPayment = TerminalPayment & {
  /** Given or minted. */
  readonly idempotencyKey: string;
};
