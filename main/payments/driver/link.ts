import type { TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { CardFacts } from '#shared/payment.ts';
import type { Path, ReachReason } from '#shared/terminal.ts';

/** The command, the same on every leg. `amount` is what the card is asked for, tip included. */
export interface Order {
  readonly terminalId: TerminalId;
  readonly reference: string;
  readonly key: string;
  readonly amount: Money;
  readonly captureMethod: CaptureMethod;
  /** The terminal asks for a tip before the card. */
  readonly tipOnTerminal: boolean;
}

/** `manual` only holds the money until a capture takes it. */
export type CaptureMethod = 'automatic' | 'manual';

/**
 * The way to terminals and cloud, as the payment service sees it. The real one speaks through `@vinr/sdk`;
 * simulations put a virtual network here.
 */
export interface PaymentLink {
  /** Makes a verified socket ready, so that Charge leaves at once. Never throws: an outage shows when it counts. */
  prepare(terminalId: TerminalId): void;
  /** `commit` is awaited before the first byte of the body; if it rejects, nothing is sent. */
  send(path: Path, order: Order, commit: () => Promise<void>, signal: AbortSignal): Promise<LegEnd>;
  /** Asks one party about the order, by reference. */
  read(path: Path, order: Order): Promise<Reading>;
  /** Asks for a cancel. Never an outcome: only a later reading is. */
  cancel(path: Path, order: Order): Promise<void>;
}

/** How a leg ended, by what is known of its delivery. */
export type LegEnd =
  | { readonly kind: 'notSent'; readonly reason: ReachReason; readonly mayUseCloud: boolean }
  | { readonly kind: 'replied'; readonly payment: Observation }
  /** An error envelope with a code that proves that no payment was made of it. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'maybeSent'; readonly why: string };

export type Reading =
  | { readonly kind: 'payment'; readonly payment: Observation }
  /** A hint and never a proof: a terminal forgets, a cloud lags. */
  | { readonly kind: 'notFound' }
  | { readonly kind: 'noAnswer'; readonly why: string; readonly retryAfterMs: number | null }
  /** This party has no way to look a payment up. */
  | { readonly kind: 'unsupported' };

/** A payment as one party described it, in our words. */
export interface Observation {
  readonly paymentId: string;
  /** Wall time, ms, by that party's clock; null when it did not say. */
  readonly createdAt?: number | null;
  /** Null when the party did not say. */
  readonly terminalId: string | null;
  readonly reference: string | null;
  readonly currency: string;
  readonly amount: number;
  /** VINR's word, open-ended. */
  readonly status: string;
  /** Minor units; null when the party did not say. */
  readonly captured: number | null;
  readonly capturable: number;
  readonly tip: number;
  readonly surcharge: number;
  readonly declineCode: string | null;
  readonly cancellationReason: string | null;
  readonly card: CardFacts;
}
