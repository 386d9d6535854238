import type { TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { RefundReason } from '#shared/refund.ts';
import type { ReachReason } from '#shared/terminal.ts';

interface CommonOrder {
  readonly reference: string;
  readonly key: string;
  readonly paymentId: string;
  readonly amount: Money;
}

export interface RefundOrder extends CommonOrder {
  readonly kind: 'refund';
  readonly reason: RefundReason;
  /** Read the card again there; null: no card is needed. */
  readonly presentOn: TerminalId | null;
}

export interface CaptureOrder extends CommonOrder {
  readonly kind: 'capture';
}

export type ModificationOrder = RefundOrder | CaptureOrder;

/**
 * The way to VINR's cloud for changes to a payment, as the modification service sees it. The real one speaks
 * through `@vinr/sdk`; simulations put a virtual world here.
 */
export interface ModificationLink {
  /** One request at most. `commit` is awaited before its first byte; if it rejects, nothing is sent. */
  send(order: ModificationOrder, commit: () => Promise<void>): Promise<ModificationEnd>;
  /**
   * What VINR knows. A capture: the payment. A refund: itself where its id is known, else every refund of the payment.
   * Never throws for trouble on the way.
   */
  read(order: ModificationOrder, refundId: string | null): Promise<ModificationReading>;
}

/** How a command ended, by what is known of its delivery. */
export type ModificationEnd =
  | { readonly kind: 'notSent'; readonly reason: ReachReason }
  | { readonly kind: 'replied'; readonly seen: Seen }
  /** An error envelope with a code that proves that nothing was made of it. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'maybeSent'; readonly why: string };

export type ModificationReading =
  /** An empty list is a hint and never a proof: the command may still be on its way. */
  | { readonly kind: 'seen'; readonly seen: readonly Seen[] }
  | { readonly kind: 'noAnswer'; readonly why: string; readonly retryAfterMs: number | null };

export type Seen = SeenRefund | SeenPayment;

/** A refund as VINR describes it; null where it did not say. */
export interface SeenRefund {
  readonly kind: 'refund';
  readonly refundId: string;
  readonly paymentId: string | null;
  /** What our reference was carried in. */
  readonly reference: string | null;
  readonly amount: number;
  readonly currency: string | null;
  /** `unknown`: a word no page of VINR's names. */
  readonly state: 'inProgress' | 'succeeded' | 'failed' | 'cancelled' | 'unknown';
  /** VINR's own code. */
  readonly failureReason: string | null;
}

/** A payment as VINR describes it, as far as a capture cares. Minor units. */
export interface SeenPayment {
  readonly kind: 'payment';
  readonly paymentId: string;
  readonly currency: string;
  readonly captured: number | null;
  readonly capturable: number | null;
  /** VINR's word, open-ended. */
  readonly status: string;
}
