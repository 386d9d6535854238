import type { ModificationId, SaleId, TenderId, TerminalId } from './ids.ts';
import type { Money } from './money.ts';

/**
 * A modification is a later change to a payment that VINR has made: a refund gives captured money back, a capture
 * takes what was only authorized. Each try at one is an attempt with an identity of its own, as a payment's is.
 *
 * ```
 *  created ──▶ sending ──▶ onItsWay (refunds) ──▶ done | failed | cancelled
 *     │           │  └───▶ done | refused
 *     │           └─ no answer, crash ──▶ unknown ──▶ any of the above
 *     └─▶ notSent                            └──▶ needsAttention ──▶ any of the above, or resolved by a person
 * ```
 * Only `main/payments/modifications` moves one from a state to the next.
 */
export type ModificationView = ModificationDetails & ModificationState;

export interface ModificationDetails {
  readonly id: ModificationId;
  readonly kind: 'refund' | 'capture';
  readonly saleId: SaleId;
  readonly tenderId: TenderId;
  /** 1 for the first try; rises only after the one before is proven to have moved nothing. */
  readonly attempt: number;
  /** What was asked for. */
  readonly amount: Money;
  /** Why, and who agreed to it; null for a capture. */
  readonly approval: { readonly reason: RefundReason; readonly by: string } | null;
  /** The terminal that reads the card again before money goes back; null when none does. */
  readonly presentOn: { readonly id: TerminalId; readonly name: string } | null;
  /** Wall time of the intent, ms since the epoch, for showing only. */
  readonly startedAt: number;
}

export type ModificationState =
  /** Written down; nothing has been sent. */
  | { readonly state: 'created' }
  | { readonly state: 'sending' }
  /** VINR has taken the refund up and the money is on its way; `since` is wall time, ms. */
  | { readonly state: 'onItsWay'; readonly since: number }
  /** The money has gone back, or was taken. */
  | { readonly state: 'done' }
  /** VINR said no to the command: nothing has moved. */
  | { readonly state: 'refused'; readonly reason: RefusalReason }
  /** VINR took it up and later said that it did not work: nothing has moved in the end. */
  | { readonly state: 'failed'; readonly reason: FailureReason }
  /** Ended by VINR or on the terminal before any money moved. */
  | { readonly state: 'cancelled' }
  /** Proven never to have left the till. */
  | { readonly state: 'notSent' }
  /** The command may have left the till and nobody has confirmed it. Money may have moved; `since` is wall time, ms. */
  | { readonly state: 'unknown'; readonly since: number; readonly lastHeard: ModificationHeard | null }
  /** Still unknown after the quick questions. The till keeps asking; a person must look at VINR's dashboard. */
  | {
      readonly state: 'needsAttention';
      readonly since: number;
      readonly reason: ModificationDoubt;
      readonly lastHeard: ModificationHeard | null;
    }
  /** A supervisor has said whether the money moved; the till still waits for VINR's word. */
  | { readonly state: 'resolved'; readonly says: MovedOrNot; readonly by: string };

export type MovedOrNot = 'moved' | 'notMoved';

/** Why money goes back. */
export type RefundReason = 'customerRequest' | 'duplicate' | 'fraud';

export const REFUND_REASONS: readonly RefundReason[] = ['customerRequest', 'duplicate', 'fraud'];

/** Why VINR said no, by what a person can do about it. */
export type RefusalReason =
  /** More than is left to give back, or to take: somebody else may have refunded part of it. */
  | 'amountTooLarge'
  | 'notRefundable'
  /** VINR's cloud does not know the payment yet: it reaches the cloud a moment after the terminal. */
  | 'paymentNotKnown'
  /** The till's key may not do this. */
  | 'keyRefused';

export type FailureReason =
  | 'technical'
  /** The card's account is closed, or its bank takes no money back. */
  | 'accountUnreachable'
  /** Another card was shown than the one that paid. */
  | 'otherCard'
  | 'notAvailable'
  | 'tooLate'
  /** What was held on the card has lapsed. */
  | 'authorizationLapsed'
  | 'other';

/** The last thing VINR said about an unknown modification. `notYet`: it knows the payment and no such change to it. */
export type ModificationHeard = 'nothing' | 'notYet' | 'unreadable';

export type ModificationDoubt = 'noAnswer' | 'mismatch';

/**
 * How far above its hold a capture may go, parts per million. VINR names no figure; the sample of its guide takes 15 %
 * more, and what is too much it refuses.
 */
export const CAPTURE_TOLERANCE_PPM = 150_000;

/** Money held on a card and not yet taken. Wall times, ms since the epoch. */
export interface OpenAuthorization {
  readonly saleId: SaleId;
  readonly number: string;
  readonly tenderId: TenderId;
  readonly held: Money;
  /** Whose tab it is, when the customer gave a name. */
  readonly customer: string | null;
  readonly authorizedAt: number;
  /** From here on a person is warned. */
  readonly alarmAt: number;
  /** VINR lets the hold lapse. */
  readonly lapsesAt: number;
}
