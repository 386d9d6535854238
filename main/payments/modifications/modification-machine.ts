import type { ModificationDoubt, MovedOrNot } from '#shared/refund.ts';
import type {
  ModificationFact,
  ModificationIntent,
  ModificationOutcome,
} from '../../journal/modification-facts.ts';

/**
 * One try at a refund or a capture, folded from its facts. Both go to VINR's cloud only.
 *
 * ```
 * intended ──sending──▶ sent ──unknown──▶ unknown ──needsAttention──▶ attention
 *    │                   ├────────────────accepted─────────────────────┤
 *    │                   │                   ▼                         │
 *    └────outcome────────┴──outcome──▶ settled ◀──outcome── accepted ◀─┘
 * ```
 * `resolved`, a person's decision, follows attention, or a card that is not read again; the outcome may still come.
 */
export interface Modification {
  readonly intent: ModificationIntent;
  /** Wall time of the intent, ms; for showing only. */
  readonly startedAt: number;
  readonly standing: ModificationStanding;
  /** What a supervisor said, whatever came after it; null while none had to. */
  readonly resolution: ModificationResolution | null;
}

export interface ModificationResolution {
  readonly says: MovedOrNot;
  readonly by: string;
  /** Wall time, ms; for showing only. */
  readonly at: number;
}

export type ModificationStanding =
  /** On disk; nothing has been sent. */
  | { readonly kind: 'intended' }
  /** SENDING is on disk: the command may be at VINR. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'unknown'; readonly since: number; readonly why: string }
  | { readonly kind: 'attention'; readonly since: number; readonly reason: ModificationDoubt }
  /** VINR has the refund under this id. */
  | { readonly kind: 'accepted'; readonly since: number; readonly refundId: string }
  | ({ readonly kind: 'resolved' } & ModificationResolution)
  | {
      readonly kind: 'settled';
      readonly outcome: ModificationOutcome;
      readonly evidence: 'cloud' | 'neverSent';
    };

type Intended = ModificationFact & { type: 'modification.intended' };

export const beginModification = (fact: Intended, at: number): Modification => ({
  intent: fact,
  startedAt: at,
  standing: { kind: 'intended' },
  resolution: null,
});

/** Throws when the facts are in an order that this machine never writes: the journal then needs a person. */
export function advanceModification(one: Modification, fact: ModificationFact, at: number): Modification {
  switch (fact.type) {
    case 'modification.intended':
      throw new IllegalModification(one, fact);
    case 'modification.sending':
      return from(one, fact, ['intended'], { kind: 'sent' });
    case 'modification.unknown':
      return from(one, fact, ['sent'], { kind: 'unknown', since: at, why: fact.why });
    case 'modification.needsAttention':
      return from(one, fact, ['unknown'], {
        kind: 'attention',
        since: one.standing.kind === 'unknown' ? one.standing.since : at,
        reason: fact.reason,
      });
    case 'modification.accepted':
      return from(one, fact, ['sent', 'unknown', 'attention'], {
        kind: 'accepted',
        since: at,
        refundId: fact.refundId,
      });
    case 'modification.resolved': {
      const { says, by } = fact;
      const allowed: ModificationStanding['kind'][] = waitsForCard(one) ? ['accepted'] : ['attention'];
      return {
        ...from(one, fact, allowed, { kind: 'resolved', says, by, at }),
        resolution: { says, by, at },
      };
    }
    case 'modification.outcome':
      return from(one, fact, ['intended', 'sent', 'unknown', 'attention', 'accepted', 'resolved'], {
        kind: 'settled',
        outcome: fact.outcome,
        evidence: fact.evidence,
      });
  }
}

function from(
  one: Modification,
  fact: ModificationFact,
  allowed: ModificationStanding['kind'][],
  standing: ModificationStanding,
): Modification {
  if (!allowed.includes(one.standing.kind)) throw new IllegalModification(one, fact);
  return { ...one, standing };
}

export const isSettledModification = ({ standing }: Modification): boolean => standing.kind === 'settled';

/** Sent or about to be, and VINR has not confirmed it: nothing else may change the same payment meanwhile. */
export const isInDoubt = ({ standing }: Modification): boolean =>
  standing.kind !== 'settled' && standing.kind !== 'accepted' && standing.kind !== 'resolved';

/** VINR has the refund, and a terminal still has to read the card: it may never. */
export const waitsForCard = (one: Modification): boolean =>
  one.standing.kind === 'accepted' && isPresented(one);

/** The terminal of a presented refund is busy with it, from the intent on. */
export const isPresenting = (one: Modification): boolean =>
  isPresented(one) && (isInDoubt(one) || one.standing.kind === 'accepted');

const isPresented = ({ intent }: Modification): boolean =>
  intent.kind === 'refund' && intent.presentOn !== null;

/** Proven, or said by a supervisor, to have moved nothing: it counts for nothing, and may be tried again. */
export function isDeadModification({ standing }: Modification): boolean {
  if (standing.kind === 'resolved') return standing.says === 'notMoved';
  if (standing.kind !== 'settled') return false;
  return standing.outcome.kind !== 'refunded' && standing.outcome.kind !== 'captured';
}

/** A dead attempt that was tried again is not shown any more; one that turned out to be alive is. */
export function latestOfEach(modifications: readonly Modification[]): readonly Modification[] {
  const wasTriedAgain = ({ intent }: Modification) =>
    modifications.some(
      (other) =>
        other.intent.modificationId === intent.modificationId && other.intent.attempt > intent.attempt,
    );
  return modifications.filter((one) => !isDeadModification(one) || !wasTriedAgain(one));
}

/** What to do about an attempt, from nothing but its facts. */
export type ModificationEffect = 'send' | 'ask' | 'watch' | 'nothing';

/** Asked only between calls: one that is "sent" here has no open call any more, so all that is left is to ask. */
export function nextModificationEffect({ standing }: Modification): ModificationEffect {
  switch (standing.kind) {
    case 'intended':
      return 'send';
    case 'sent':
    case 'unknown':
    case 'attention':
      return 'ask';
    case 'accepted':
    case 'resolved':
      return 'watch';
    case 'settled':
      return 'nothing';
  }
}

export class IllegalModification extends Error {
  constructor(one: Modification, fact: ModificationFact) {
    super(`${fact.type} cannot follow ${one.standing.kind} in ${one.intent.reference}`);
    this.name = 'IllegalModification';
  }
}
