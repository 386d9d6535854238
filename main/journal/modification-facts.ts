import type { ModificationId, ReturnId, SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type {
  FailureReason,
  ModificationDoubt,
  MovedOrNot,
  RefundReason,
  RefusalReason,
} from '#shared/refund.ts';
import type { ReturnedLine } from '#shared/returns.ts';
import type { ReachReason } from '#shared/terminal.ts';

/** Which attempt of which modification a fact is about, and the tender whose payment it changes. */
export interface ModificationKey {
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  readonly modificationId: ModificationId;
  readonly attempt: number;
}

interface CommonIntent extends ModificationKey {
  /** Ours alone: VINR carries it in a refund's metadata, so that a lost answer can be found again. */
  readonly reference: string;
  /** The idempotency key: a hash of the body it stands for. */
  readonly key: string;
  /** VINR's id of the payment that is changed. */
  readonly paymentId: string;
  readonly amount: Money;
}

export interface RefundIntent extends CommonIntent, Partial<Goods> {
  readonly kind: 'refund';
  readonly reason: RefundReason;
  /** Who agreed to it. */
  readonly approvedBy: string;
  /** The terminal that reads the card again, and is busy until the refund is settled; null: no card is needed. */
  readonly presentOn: { readonly id: TerminalId; readonly name: string } | null;
  /** A refund that did not arrive: this one is in its place. */
  readonly insteadOf?: ModificationId;
}

/**
 * Goods that came back; absent when money goes back by amount. Refunds of the same goods to several ways carry the
 * same: they count once, as long as one of those refunds is not dead.
 */
export interface Goods {
  readonly returnId: ReturnId;
  /** With their whole worth, of which this refund may be a part. */
  readonly lines: readonly ReturnedLine[];
}

export interface CaptureIntent extends CommonIntent {
  readonly kind: 'capture';
}

/** What one attempt is, written down before anything is sent. Never recomputed. */
export type ModificationIntent = RefundIntent | CaptureIntent;

export type ModificationFact =
  | ({ readonly type: 'modification.intended' } & ModificationIntent)
  /** From here on the command may be at VINR. On disk before its first byte is written. */
  | ({ readonly type: 'modification.sending' } & ModificationKey)
  /** The answer was lost or says nothing: only asking can help now. */
  | ({ readonly type: 'modification.unknown'; readonly why: string } & ModificationKey)
  /** The quick questions are used up; a person must look. The till goes on asking. */
  | ({ readonly type: 'modification.needsAttention'; readonly reason: ModificationDoubt } & ModificationKey)
  /** VINR has the refund and will tell later how it ended. */
  | ({ readonly type: 'modification.accepted'; readonly refundId: string } & ModificationKey)
  /** What a supervisor decided when VINR said nothing. The till goes on asking: an outcome may still come. */
  | ({
      readonly type: 'modification.resolved';
      readonly says: MovedOrNot;
      /** The supervisor's name. */
      readonly by: string;
      /** What the supervisor saw, in their own words. */
      readonly grounds: string;
    } & ModificationKey)
  | ({
      readonly type: 'modification.outcome';
      readonly evidence: 'cloud' | 'neverSent';
      readonly outcome: ModificationOutcome;
    } & ModificationKey);

export type ModificationOutcome =
  | { readonly kind: 'refunded'; readonly refundId: string; readonly amount: Money }
  | { readonly kind: 'captured'; readonly paymentId: string; readonly amount: Money }
  /** Refused as a command. `code` is VINR's own, for support. */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: RefusalReason }
  /** Taken up, and ended without money moved. */
  | {
      readonly kind: 'failed';
      readonly refundId: string | null;
      readonly code: string;
      readonly reason: FailureReason;
    }
  | { readonly kind: 'cancelled'; readonly refundId: string }
  | { readonly kind: 'notSent'; readonly reason: ReachReason };
