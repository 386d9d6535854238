import type { TenderId, TerminalId } from './ids.ts';
import type { Money } from './money.ts';
import type { Path, ReachReason } from './terminal.ts';

/**
 * The card side of a tender, as people see it.
 *
 * ```
 *  created ──send──▶ authorizing ──▶ captured | partiallyCaptured | authorized | provisional
 *                        │     └───▶ declined | cancelled                (nothing was charged)
 *                        └─ no answer, crash, lost cancel ──▶ unknown ──▶ any of the above
 *                                                                └──▶ needsAttention ──▶ any of the above
 *                                                                          └─supervisor─▶ resolved
 * provisional, resolved ──the truth, later──▶ captured | declinedAfterwards | cancelled
 * ```
 * Only `main/payments` moves a payment from one state to the next.
 */
export type PaymentView = PaymentFacts & PaymentState;

export interface PaymentFacts {
  readonly tenderId: TenderId;
  /** 1 for the first try; rises only after the one before is proven to have charged nothing. */
  readonly attempt: number;
  readonly terminal: { readonly id: TerminalId; readonly name: string };
  /** What the sale asked this card for, without tip. */
  readonly requested: Money;
  /** The tip chosen on the till, sent on top of `requested`. Zero when none. */
  readonly tip: Money;
  /** The path the command went, or is about to go; null before one is chosen. */
  readonly path: Path | null;
  /** Why the LAN was not used, when the cloud was. */
  readonly fallback: ReachReason | null;
  /** Milliseconds from the press of Charge to the command leaving the till; null until it has. */
  readonly activationMs: number | null;
  /** Wall time of the press of Charge, ms since the epoch, for showing elapsed time only. */
  readonly startedAt: number;
}

export type PaymentState =
  /** Written down; nothing has been sent. */
  | { readonly state: 'created' }
  /** The command is on its way or at the terminal; the card may be charged at any moment. */
  | { readonly state: 'authorizing'; readonly step: AuthorizingStep; readonly cancelRequested: boolean }
  /** VINR said: captured in full. */
  | { readonly state: 'captured'; readonly captured: Money; readonly card: CardFacts }
  /** VINR said: captured, but less than the sale asked for. `shortfall` is still due. */
  | {
      readonly state: 'partiallyCaptured';
      readonly captured: Money;
      readonly shortfall: Money;
      readonly card: CardFacts;
    }
  /** Held on the card, not yet taken. */
  | { readonly state: 'authorized'; readonly held: Money; readonly card: CardFacts }
  /** The terminal approved it by itself; the bank has not spoken yet. Not the same as paid. */
  | { readonly state: 'provisional'; readonly captured: Money; readonly card: CardFacts }
  /** A supervisor said what happened, because nobody else would. The till goes on asking. */
  | {
      readonly state: 'resolved';
      readonly says: 'charged' | 'notCharged';
      readonly amount: Money;
      readonly by: string;
    }
  /** It counted as paid, and then the bank said no. `owed` is missing; the goods may be gone. */
  | { readonly state: 'declinedAfterwards'; readonly owed: Money }
  /** VINR said: not charged, for this reason. */
  | { readonly state: 'declined'; readonly reason: DeclineReason }
  /** VINR said, or it was never sent: not charged, nobody's fault. */
  | { readonly state: 'cancelled'; readonly reason: CancelReason }
  /** The command may have left the till and no final word has come back. The card may have been charged. */
  | {
      readonly state: 'unknown';
      /** Wall time, ms since the epoch, for showing elapsed time only. */
      readonly since: number;
      /** Whom we are asking. */
      readonly asking: readonly Path[];
      /** The last thing either of them said, in our words' codes; null when nobody has answered. */
      readonly lastHeard: LastHeard | null;
    }
  /** Still unknown after all the quick questions. The till keeps asking; a person must look at the terminal. */
  | {
      readonly state: 'needsAttention';
      readonly since: number;
      readonly lastHeard: LastHeard | null;
      readonly reason: AttentionReason;
      /** Terminal and cloud have both been asked since: a supervisor may decide. */
      readonly mayResolve: boolean;
    };

/** Each step past `contacting` is read from the device or the cloud, never invented. */
export type AuthorizingStep =
  /** Nothing has been sent yet: looking for a path. */
  | 'contacting'
  /** The command is delivered; the device has not told us more. */
  | 'onTerminal'
  /** The device says that it is asking for a card. */
  | 'presentCard'
  /** The device says that a card was read and the bank is being asked. */
  | 'processing';

export interface CardFacts {
  readonly brand: string | null;
  readonly last4: string | null;
  readonly authCode: string | null;
  /** contactless, chip, swipe, manual_key, or VINR's newer word. */
  readonly entry: string | null;
}

/** What one of VINR's decline codes means to a cashier. Stored: a reason may be added, never renamed. */
export type DeclineReason =
  | 'otherCard'
  | 'insufficientFunds'
  | 'expiredCard'
  /** No tries left on this card. */
  | 'wrongPin'
  | 'contactBank'
  | 'lostOrStolen'
  | 'restrictedCard'
  /** Turned down for fraud, which nobody at the counter is told in these words. */
  | 'securityCheck'
  | 'invalidCard'
  /** One of the three above, in journals from before they were told apart. */
  | 'doNotRetry'
  | 'terminalBusy'
  | 'terminalOffline'
  | 'terminalNotFound'
  /** The terminal lost its way to the bank, and a later answer proved that nothing was charged. */
  | 'connectionLost'
  | 'processingFailed'
  /** The bank's no to what the terminal had approved alone. */
  | 'afterwards'
  /** A code that no paper of VINR's lists. */
  | 'error';

export type CancelReason =
  | 'cashier'
  /** Cancelled on the terminal's own keys. */
  | 'terminal'
  /** No card was shown in time. */
  | 'timeout'
  /** Proven never to have left the till, on any path. */
  | 'notSent'
  /** A genuine but wrong, or an untrusted, terminal answered: nothing was sent. */
  | 'securityStop';

export type LastHeard =
  'nothing' | 'notFound' | 'presentCard' | 'processing' | 'failedUnclear' | 'unreadable';

export type AttentionReason = 'noAnswer' | 'mismatch';

/** Money has finished moving, or never will. `needsAttention` and `unknown` are not settled. */
export function isSettled(payment: PaymentState): boolean {
  switch (payment.state) {
    case 'captured':
    case 'partiallyCaptured':
    case 'authorized':
    case 'provisional':
    case 'resolved':
    case 'declinedAfterwards':
    case 'declined':
    case 'cancelled':
      return true;
    case 'created':
    case 'authorizing':
    case 'unknown':
    case 'needsAttention':
      return false;
  }
}

/** Cancel is a request: it makes sense only while the terminal may still be waiting for a card. */
export function canAskToCancel(payment: PaymentState): boolean {
  return (
    payment.state === 'created' ||
    (payment.state === 'authorizing' && payment.step !== 'processing' && !payment.cancelRequested)
  );
}
