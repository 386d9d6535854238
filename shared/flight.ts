import type { TenderId, TerminalId } from './ids.ts';
import type { Money } from './money.ts';
import type { AttentionReason } from './payment.ts';
import type { Path, ReachReason } from './terminal.ts';

/**
 * What happened around one attempt besides its facts: for support, never for a decision. Codes and figures only, by
 * construction: no body, header, key, address or card. Durations in ms.
 */
export type TraceEvent =
  /** Charge was pressed; `ms` later the intent was on disk. */
  | { readonly on: 'charged'; readonly ms: number }
  | { readonly on: 'tap'; readonly tap: 'cancel' | 'check' }
  /** A leg begins on this path. */
  | { readonly on: 'leg'; readonly path: Path }
  /** Which socket the LAN leg got: one that stood ready, one whose dial was under way, or none. */
  | { readonly on: 'socket'; readonly from: 'ready' | 'underWay' | 'none' }
  /** The socket made ready had been closed by the terminal before any byte of the body. */
  | { readonly on: 'socketStale' }
  | { readonly on: 'dialling' }
  /** Connected, and the certificate proved that it is the terminal that was asked for. */
  | {
      readonly on: 'dialled';
      readonly connectMs: number;
      readonly tlsMs: number;
      /** SHA-256 of the terminal's certificate, in hex with colons. Public. */
      readonly fingerprint: string;
      /** The last day of that certificate, UTC: `2028-02-01`. */
      readonly validTo: string;
    }
  /** `100 Continue`: the terminal has accepted our certificate and waits for the body. `ms` since its headers left. */
  | { readonly on: 'invited'; readonly ms: number }
  /** SENDING is on disk; `ms` is how long the disk took. */
  | { readonly on: 'flushed'; readonly path: Path; readonly ms: number }
  | { readonly on: 'bodyWritten' }
  /** The head of the terminal's answer to the command, `ms` after its headers left. */
  | { readonly on: 'firstAnswer'; readonly status: number; readonly ms: number }
  /** The till's clock minus the other end's, by the `Date` of an answer; known to half a second. */
  | { readonly on: 'clockOffset'; readonly ms: number }
  | { readonly on: 'reading'; readonly party: Path; readonly said: Said; readonly ms: number }
  /** The same party has by now said the same this many times more; told at 1, 2, 4, 8 … */
  | { readonly on: 'sameReading'; readonly party: Path; readonly times: number }
  | { readonly on: 'cancelAsked'; readonly path: Path }
  | ({ readonly on: 'legEnded'; readonly path: Path; readonly ms: number } & LegDelivery);

/** What is known of a command's travel when its leg ends, and why. */
export type LegDelivery =
  | { readonly delivery: 'notSent'; readonly why: ReachReason }
  | { readonly delivery: 'maybeSent'; readonly why: string }
  /** `why`: the code of an answer that is no payment; null for a payment. */
  | { readonly delivery: 'replied'; readonly why: string | null };

/** What a party said when it was asked about a payment. */
export type Said =
  /** VINR's word for where it stands. */
  | { readonly kind: 'payment'; readonly status: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'noAnswer'; readonly why: string }
  | { readonly kind: 'unsupported' };

/**
 * A fact of the journal, as the flight record tells it. Money only here: traces carry none.
 */
export type FactEvent =
  /** On disk before anything was sent. */
  | { readonly on: 'intended'; readonly requested: Money; readonly tip: Money }
  | { readonly on: 'sending'; readonly path: Path }
  | {
      readonly on: 'notSent';
      readonly path: Path;
      readonly reason: ReachReason;
      readonly mayUseCloud: boolean;
    }
  | { readonly on: 'unknown'; readonly path: Path; readonly why: string }
  | { readonly on: 'cancelWanted' }
  | { readonly on: 'needsAttention'; readonly reason: AttentionReason }
  | ({ readonly on: 'outcome'; readonly evidence: Path | 'neverSent' } & OutcomeTold)
  /** A supervisor decided, because nobody answered. `amount`: what was taken; null when nothing was. */
  | { readonly on: 'resolved'; readonly amount: Money | null }
  /** The truth, when another word had been final before it. */
  | ({ readonly on: 'corrected'; readonly evidence: Path } & OutcomeTold)
  /** VINR holds a second captured payment of this attempt. */
  | { readonly on: 'duplicate'; readonly amount: Money }
  /** Any other fact about the payment, by its name in the journal. */
  | { readonly on: 'otherFact'; readonly type: string };

export interface OutcomeTold {
  readonly kind: 'captured' | 'authorized' | 'provisional' | 'declined' | 'cancelled';
  /** What was taken or is held; null when nothing was. */
  readonly amount: Money | null;
  /** VINR's code of a decline, or why it was cancelled. */
  readonly code: string | null;
  readonly last4: string | null;
}

/** A leg in a flight record says why it took its path: the reason why the other was not used, null for the first choice. */
export type FlightEvent =
  | FactEvent
  | Exclude<TraceEvent, { readonly on: 'leg' }>
  | { readonly on: 'leg'; readonly path: Path; readonly why: ReachReason | null };

export interface FlightLine {
  /** Since the press of Charge, ms; never less than the line before. */
  readonly afterMs: number;
  readonly event: FlightEvent;
}

/** Everything that is known of one attempt, in order. */
export interface AttemptFlight {
  readonly attempt: number;
  /** VINR's `reference`, by which support finds the payment. */
  readonly reference: string;
  readonly terminal: { readonly id: TerminalId; readonly name: string };
  /** Wall time of the press of Charge, ms since the epoch. */
  readonly startedAt: number;
  readonly lines: readonly FlightLine[];
  /** Facts are kept for ever. Of everything else only the newest is, and a failed disk may have lost it. */
  readonly traces: 'kept' | 'none' | 'unreadable';
}

export interface FlightView {
  readonly tenderId: TenderId;
  readonly saleNumber: string;
  /** Oldest first. */
  readonly attempts: readonly AttemptFlight[];
}
