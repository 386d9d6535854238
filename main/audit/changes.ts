import type {
  ModificationFact,
  ModificationIntent,
  ModificationOutcome,
} from '../journal/modification-facts.ts';

/** A refund or a capture as an outsider reads it. */
export interface ChangeSeen {
  readonly intent: ModificationIntent;
  /** Numbers of the entries about it. */
  readonly entries: number[];
  standing: 'intended' | 'sent' | 'unknown' | 'attention' | 'accepted' | 'moved' | 'dead';
  wasSent: boolean;
  /** A supervisor has decided and VINR has not spoken: the till must go on asking. */
  isByPerson: boolean;
  /** VINR's id of a refund, once it has told one. */
  refundId: string | null;
}

/** Every change to a payment that a journal tells of. */
export class Changes {
  readonly #byReference = new Map<string, ChangeSeen>();
  readonly #byAttempt = new Map<string, ChangeSeen>();
  readonly #ofPayment = new Map<string, ChangeSeen[]>();

  get all(): Iterable<ChangeSeen> {
    return this.#byReference.values();
  }

  byReference(reference: string): ChangeSeen | null {
    return this.#byReference.get(reference) ?? null;
  }

  about(fact: ModificationFact): ChangeSeen | null {
    return this.#byAttempt.get(nameOf(fact)) ?? null;
  }

  ofPayment(paymentId: string): readonly ChangeSeen[] {
    return this.#ofPayment.get(paymentId) ?? [];
  }

  take(fact: ModificationFact, seq: number): void {
    if (fact.type === 'modification.intended') {
      this.#begin(fact, seq);
      return;
    }
    const seen = this.about(fact);
    seen?.entries.push(seq);
    if (seen !== null) move(seen, fact);
  }

  #begin(intent: ModificationIntent, seq: number): void {
    const seen: ChangeSeen = {
      intent,
      entries: [seq],
      standing: 'intended',
      wasSent: false,
      isByPerson: false,
      refundId: null,
    };
    this.#byReference.set(intent.reference, seen);
    this.#byAttempt.set(nameOf(intent), seen);
    this.#ofPayment.set(intent.paymentId, [...this.ofPayment(intent.paymentId), seen]);
  }
}

function move(seen: ChangeSeen, fact: ModificationFact): void {
  switch (fact.type) {
    case 'modification.sending':
      seen.standing = 'sent';
      seen.wasSent = true;
      return;
    case 'modification.unknown':
      seen.standing = 'unknown';
      return;
    case 'modification.needsAttention':
      seen.standing = 'attention';
      return;
    case 'modification.accepted':
      seen.standing = 'accepted';
      seen.refundId = fact.refundId;
      return;
    case 'modification.resolved':
      seen.standing = fact.says === 'moved' ? 'moved' : 'dead';
      seen.isByPerson = true;
      return;
    case 'modification.outcome':
      seen.isByPerson = false;
      seen.standing = hasMoved(fact.outcome) ? 'moved' : 'dead';
      if ('refundId' in fact.outcome) seen.refundId = fact.outcome.refundId;
      return;
    default:
  }
}

export const hasMoved = ({ kind }: ModificationOutcome): boolean =>
  kind === 'refunded' || kind === 'captured';

/** Nobody has confirmed it, and it may have happened. */
export const isDoubtful = ({ standing }: ChangeSeen): boolean =>
  standing !== 'moved' && standing !== 'dead' && standing !== 'accepted';

/** A card that has yet to be read again may never be. */
const waitsForCard = ({ standing, intent }: ChangeSeen): boolean =>
  standing === 'accepted' && intent.kind === 'refund' && intent.presentOn !== null;

/** Minor units of refunds that are not proven dead, and how much of that nobody has confirmed. */
export function backOf(changes: readonly ChangeSeen[]): { readonly back: number; readonly doubtful: number } {
  const refunds = changes.filter(({ intent, standing }) => intent.kind === 'refund' && standing !== 'dead');
  const unsure = refunds.filter((one) => isDoubtful(one) || waitsForCard(one));
  return { back: sumOf(refunds), doubtful: sumOf(unsure) };
}

const sumOf = (changes: readonly ChangeSeen[]): number =>
  changes.reduce((sum, { intent }) => sum + intent.amount.amount, 0);

const nameOf = ({ modificationId, attempt }: { modificationId: string; attempt: number }): string =>
  `${modificationId}/${attempt}`;
