import type { Money } from '#shared/money.ts';
import { isZero, zero } from '#shared/money.ts';
import type { AttentionReason } from '#shared/payment.ts';
import type { Path, ReachReason } from '#shared/terminal.ts';
import type { Intent, Outcome, PaymentFact, Resolution } from '../journal/facts.ts';

/**
 * One try to take a tender on one terminal, folded from its facts. A leg is that try over one path.
 *
 * ```
 * intended ──sending──▶ sent ──outcome──▶ settled
 *    ▲                   │ │
 *    └──── notSent ──────┘ └─unknown─▶ unknown ──needsAttention──▶ attention ──resolved──▶ resolved
 *                                         └────────outcome───────────┴──▶ settled
 * ```
 * What is resolved by a person, or approved without the bank, is watched until `corrected` brings the truth.
 */
export interface Attempt {
  readonly intent: Intent;
  /** Wall time of the intent, ms; for showing only. */
  readonly startedAt: number;
  /** Legs proven never to have left the till, in order. */
  readonly notSent: readonly NotSent[];
  readonly cancelWanted: boolean;
  readonly standing: Standing;
  /** What VINR said after the till had moved on; null while it has not. */
  readonly truth: Truth | null;
  /** Further captured payments of this attempt. VINR's doing, a person's task. */
  readonly duplicates: readonly Duplicate[];
}

export interface Truth {
  readonly outcome: Outcome;
  readonly evidence: Path;
  /** Wall time, ms; for showing only. */
  readonly at: number;
}

export interface Duplicate {
  readonly paymentId: string;
  readonly captured: Money;
  /** Wall time, ms; for showing only. */
  readonly at: number;
}

export interface NotSent {
  readonly path: Path;
  readonly reason: ReachReason;
  readonly mayUseCloud: boolean;
}

export type Standing =
  /** On disk; no leg is live. */
  | { readonly kind: 'intended' }
  /** SENDING is on disk: the command may be at the terminal. */
  | { readonly kind: 'sent'; readonly path: Path }
  /** Sent, and no usable answer. The card may have been charged. */
  | { readonly kind: 'unknown'; readonly path: Path; readonly since: number; readonly why: string }
  /** Still unknown, and the quick questions are used up. */
  | {
      readonly kind: 'attention';
      readonly path: Path;
      readonly since: number;
      readonly reason: AttentionReason;
    }
  /** Final: charged, or proven not charged. */
  | { readonly kind: 'settled'; readonly outcome: Outcome; readonly evidence: Path | 'neverSent' }
  /** Decided by a supervisor. */
  | {
      readonly kind: 'resolved';
      readonly path: Path;
      readonly resolution: Resolution;
      readonly by: string;
      /** Wall time, ms; for showing only. */
      readonly at: number;
    };

export function begin(fact: PaymentFact & { type: 'payment.intended' }, at: number): Attempt {
  const standing: Standing = { kind: 'intended' };
  return {
    intent: fact,
    startedAt: at,
    notSent: [],
    cancelWanted: false,
    standing,
    truth: null,
    duplicates: [],
  };
}

/** Throws when the facts are in an order that this machine never writes: the journal then needs a person. */
export function advance(attempt: Attempt, fact: PaymentFact, at: number): Attempt {
  switch (fact.type) {
    case 'payment.intended':
      throw new IllegalFact(attempt, fact);
    case 'payment.cancelWanted':
      return { ...attempt, cancelWanted: true };
    case 'payment.sending':
      return from(attempt, fact, ['intended'], { kind: 'sent', path: fact.path });
    case 'payment.notSent':
      return {
        ...from(attempt, fact, ['intended', 'sent'], { kind: 'intended' }),
        notSent: [...attempt.notSent, notSentLeg(fact)],
      };
    case 'payment.unknown':
      return from(attempt, fact, ['sent'], { kind: 'unknown', path: fact.path, since: at, why: fact.why });
    case 'payment.needsAttention':
      return from(attempt, fact, ['unknown'], {
        kind: 'attention',
        path: livePath(attempt) ?? 'lan',
        since: attempt.standing.kind === 'unknown' ? attempt.standing.since : at,
        reason: fact.reason,
      });
    case 'payment.outcome':
      return from(attempt, fact, ['intended', 'sent', 'unknown', 'attention'], {
        kind: 'settled',
        outcome: fact.outcome,
        evidence: fact.evidence,
      });
    case 'payment.resolved': {
      const { resolution, by } = fact;
      const path = livePath(attempt) ?? 'lan';
      return from(attempt, fact, ['attention'], { kind: 'resolved', path, resolution, by, at });
    }
    case 'payment.corrected': {
      if (!isWatched(attempt)) throw new IllegalFact(attempt, fact);
      return { ...attempt, truth: { outcome: fact.outcome, evidence: fact.evidence, at } };
    }
    case 'payment.duplicate': {
      const { paymentId, captured } = fact;
      return { ...attempt, duplicates: [...attempt.duplicates, { paymentId, captured, at }] };
    }
  }
}

function from(attempt: Attempt, fact: PaymentFact, allowed: Standing['kind'][], standing: Standing): Attempt {
  if (!allowed.includes(attempt.standing.kind)) throw new IllegalFact(attempt, fact);
  return { ...attempt, standing };
}

/** The path of the leg that may be live, or that a person closed without proof; null when there is none. */
export function livePath(attempt: Attempt): Path | null {
  const { standing } = attempt;
  return standing.kind === 'intended' || standing.kind === 'settled' ? null : standing.path;
}

/** Settled or resolved with no money moved: the tender may be tried again. */
export function isDead(attempt: Attempt): boolean {
  return isSettledAttempt(attempt) && isZero(takenBy(attempt)) && !isHeld(attempt);
}

const isHeld = (attempt: Attempt): boolean => lastWord(attempt)?.kind === 'authorized';

/** Nobody at the counter waits for it any more. */
export const isSettledAttempt = ({ standing }: Attempt): boolean =>
  standing.kind === 'settled' || standing.kind === 'resolved';

/** VINR's latest final word; null before it, and while only a person has spoken. */
export function lastWord({ truth, standing }: Attempt): Outcome | null {
  return truth?.outcome ?? (standing.kind === 'settled' ? standing.outcome : null);
}

/** What the card brought, tip included, by the best that is known. */
export function takenBy(attempt: Attempt): Money {
  const { standing, intent } = attempt;
  const nothing = zero(intent.requested.currency);
  const word = lastWord(attempt);
  if (word !== null) return word.kind === 'captured' || word.kind === 'provisional' ? word.captured : nothing;
  const isCharged = standing.kind === 'resolved' && standing.resolution.kind === 'charged';
  return isCharged ? standing.resolution.captured : nothing;
}

/** Final for the counter and not yet for the bank: VINR is asked until the truth comes. */
export function isWatched({ truth, standing }: Attempt): boolean {
  if (truth !== null) return false;
  return (
    standing.kind === 'resolved' || (standing.kind === 'settled' && standing.outcome.kind === 'provisional')
  );
}

const notSentLeg = ({ path, reason, mayUseCloud }: NotSent): NotSent => ({ path, reason, mayUseCloud });

export class IllegalFact extends Error {
  constructor(attempt: Attempt, fact: PaymentFact) {
    super(`${fact.type} cannot follow ${attempt.standing.kind} in attempt ${attempt.intent.reference}`);
    this.name = 'IllegalFact';
  }
}
