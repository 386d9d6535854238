import type { TerminalPayment } from '../../wire/index.ts';
import type { Simulation } from './simulation.ts';

export interface CreateOptions extends Simulation {
  /** Sent once, on every path that is tried. Minted when absent, and then on the result and on any error. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
  /** Awaited before the first byte of the command, on each path that is tried. If it rejects, nothing is sent. */
  readonly commit?: (facts: CommitFacts) => Promise<void>;
}

export interface CommitFacts {
  readonly path: 'lan' | 'cloud';
  /** Null for a group. */
  readonly terminalId: string | null;
  readonly reference: string;
  readonly idempotencyKey: string;
  /** Of the terminal's certificate; null on the cloud path. */
  readonly peerFingerprint256: string | null;
}

/** `metadata.connectionMode` says which path was used. */
export type CreatedPayment = TerminalPayment & { readonly idempotencyKey: string };
