import type { Path } from '#shared/terminal.ts';
import type { Intent, Outcome, PaymentFact } from '../journal/facts.ts';
import type { ModificationFact } from '../journal/modification-facts.ts';
import type { ChangeSeen } from './changes.ts';

/** An attempt as an outsider reads it. */
export interface AttemptSeen {
  readonly intent: Intent;
  /** Numbers of the entries about it. */
  readonly entries: number[];
  standing: 'intended' | 'sent' | 'unknown' | 'attention' | 'charged' | 'notCharged';
  /** The path of the leg that may be live. */
  sending: Path | null;
  /** VINR's id of its payment, once it has told one. */
  paymentId: string | null;
  /** Minor units booked, tip included. */
  captured: number;
  /** Minor units of a tip that the terminal asked for, on top of the order. */
  tipTold: number;
  /** Minor units held on the card and not taken. */
  held: number;
  /** Who said so last: VINR, its terminal without the bank, or a supervisor. The last two are watched. */
  word: 'vinr' | 'terminalAlone' | 'person';
  /** A supervisor has decided about it: whether that was right, only the bank knows. */
  wasResolved: boolean;
  /** Minor units of further payments that VINR made of it. */
  duplicated: number;
}

export const intendedAttempt = (intent: Intent, seq: number): AttemptSeen => ({
  intent,
  entries: [seq],
  standing: 'intended',
  sending: null,
  paymentId: null,
  captured: 0,
  tipTold: 0,
  held: 0,
  word: 'vinr',
  wasResolved: false,
  duplicated: 0,
});

export function moveAttempt(seen: AttemptSeen, fact: PaymentFact): void {
  switch (fact.type) {
    case 'payment.sending':
      seen.standing = 'sent';
      seen.sending = fact.path;
      return;
    case 'payment.notSent':
      seen.standing = 'intended';
      seen.sending = null;
      return;
    case 'payment.unknown':
      seen.standing = 'unknown';
      return;
    case 'payment.needsAttention':
      seen.standing = 'attention';
      return;
    case 'payment.outcome':
    case 'payment.corrected':
      seen.standing = isCharge(fact.outcome) ? 'charged' : 'notCharged';
      seen.captured = capturedBy(fact.outcome);
      seen.tipTold = tipToldBy(seen.intent, fact.outcome);
      seen.held = fact.outcome.kind === 'authorized' ? fact.outcome.held.amount : 0;
      seen.paymentId = fact.outcome.paymentId;
      seen.word = fact.outcome.kind === 'provisional' ? 'terminalAlone' : 'vinr';
      return;
    case 'payment.resolved':
      seen.standing = fact.resolution.kind;
      seen.captured = fact.resolution.kind === 'charged' ? fact.resolution.captured.amount : 0;
      seen.word = 'person';
      seen.wasResolved = true;
      return;
    case 'payment.duplicate':
      seen.duplicated += fact.captured.amount;
      return;
    default:
  }
}

/** What a capture does to the attempt that held the money. */
export function capture(seen: AttemptSeen, { standing, intent }: ChangeSeen, fact: ModificationFact): void {
  const hasLapsed =
    fact.type === 'modification.outcome' &&
    fact.outcome.kind === 'failed' &&
    fact.outcome.reason === 'authorizationLapsed';
  if (standing !== 'moved' && !hasLapsed) return;
  seen.held = 0;
  seen.captured = standing === 'moved' ? intent.amount.amount : 0;
  if (hasLapsed) seen.standing = 'notCharged';
}

export const isCharge = ({ kind }: Outcome): boolean => kind !== 'declined' && kind !== 'cancelled';

export const capturedBy = (outcome: Outcome): number =>
  outcome.kind === 'captured' || outcome.kind === 'provisional' ? outcome.captured.amount : 0;

/** Minor units; only a terminal that was told to ask for a tip may have one on top. */
export const tipToldBy = ({ tipOnTerminal }: Intent, outcome: Outcome): number =>
  tipOnTerminal === true && 'tip' in outcome ? outcome.tip.amount : 0;

export const isOpen = ({ standing }: AttemptSeen): boolean =>
  standing !== 'charged' && standing !== 'notCharged';

/** Final for the counter and not for the bank: the till must go on asking. */
export const isWatched = (seen: AttemptSeen): boolean => !isOpen(seen) && seen.word !== 'vinr';

/** What the card is asked for, minor units, tip included. */
export const askedOf = ({ requested, tip }: Intent): number => requested.amount + tip.amount;

export const namesOf = (attempts: readonly AttemptSeen[]): string =>
  attempts.map((one) => one.intent.reference).join(', ');

export const entriesOf = (attempts: readonly AttemptSeen[]): readonly number[] =>
  attempts.flatMap((one) => one.entries);
