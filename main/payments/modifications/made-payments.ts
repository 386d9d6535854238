import type { Money } from '#shared/money.ts';
import { max, subtract, zero } from '#shared/money.ts';
import type { Outcome } from '../../journal/facts.ts';
import type { Attempt } from '../payment-machine.ts';
import { lastWord } from '../payment-machine.ts';
import { promisedBack } from './amounts.ts';
import type { Modification, ModificationStanding } from './modification-machine.ts';

/** A payment that VINR holds and has captured: its own by an attempt, or a duplicate. */
export interface MadePayment {
  /** VINR's id. */
  readonly id: string;
  readonly attempt: Attempt;
  readonly captured: Money;
}

/** What VINR has said it captured under an attempt. A provisional approval is none: its bank has not spoken. */
export function madePayments(attempt: Attempt): readonly MadePayment[] {
  const word = lastWord(attempt);
  const own = word?.kind === 'captured' ? [{ id: word.paymentId, attempt, captured: word.captured }] : [];
  const twice = attempt.duplicates.map(({ paymentId: id, captured }) => ({ id, attempt, captured }));
  return [...own, ...twice];
}

export const ofPayment = (modifications: readonly Modification[], paymentId: string) =>
  modifications.filter(({ intent }) => intent.paymentId === paymentId);

/** What may still be given back of a payment. Never below zero, even where a supervisor was wrong about a refund. */
export function refundable({ id, captured }: MadePayment, modifications: readonly Modification[]): Money {
  const left = subtract(captured, promisedBack(ofPayment(modifications, id), captured.currency));
  return max(left, zero(captured.currency));
}

/** What is held on a card and can still be taken. */
export interface Hold {
  readonly paymentId: string;
  readonly held: Money;
}

export function holdOf(attempt: Attempt): Hold | null {
  const word = lastWord(attempt);
  return word?.kind === 'authorized' ? { paymentId: word.paymentId, held: word.held } : null;
}

/**
 * What a capture makes of the attempt that held the money: captured, or nothing at all when the hold has lapsed. A
 * capture that was only refused leaves the hold as it is.
 */
export function afterCapture(attempt: Attempt, { intent, standing }: Modification): Attempt {
  const word = lastWord(attempt);
  if (intent.kind !== 'capture' || (word?.kind !== 'authorized' && word?.kind !== 'captured')) return attempt;
  const { paymentId, card } = word;
  if (paymentId !== intent.paymentId) return attempt;
  if (hasTaken(standing))
    return saying(attempt, { kind: 'captured', paymentId, captured: intent.amount, card });
  return hasLapsed(standing) ? saying(attempt, { kind: 'cancelled', paymentId, reason: 'timeout' }) : attempt;
}

const hasTaken = (standing: ModificationStanding): boolean =>
  standing.kind === 'resolved'
    ? standing.says === 'moved'
    : standing.kind === 'settled' && standing.outcome.kind === 'captured';

const hasLapsed = (standing: ModificationStanding): boolean =>
  standing.kind === 'settled' &&
  standing.outcome.kind === 'failed' &&
  standing.outcome.reason === 'authorizationLapsed';

function saying(attempt: Attempt, outcome: Outcome): Attempt {
  const { truth, standing } = attempt;
  if (truth !== null) return { ...attempt, truth: { ...truth, outcome } };
  return standing.kind === 'settled' ? { ...attempt, standing: { ...standing, outcome } } : attempt;
}
