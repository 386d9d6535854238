import type { Money } from '#shared/money.ts';
import { subtract } from '#shared/money.ts';
import type { Outcome } from '../../journal/facts.ts';
import type { ModificationOutcome } from '../../journal/modification-facts.ts';
import type { Attempt } from '../payment-machine.ts';
import { lastWord } from '../payment-machine.ts';
import { promisedBack } from './amounts.ts';
import type { Modification } from './modification-machine.ts';

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

/** What may still be given back of a payment. */
export function refundable({ id, captured }: MadePayment, modifications: readonly Modification[]): Money {
  return subtract(captured, promisedBack(ofPayment(modifications, id), captured.currency));
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
 * What the end of a capture makes of the attempt that held the money: captured, or nothing at all when the hold has
 * lapsed. A capture that was only refused leaves the hold as it is.
 */
export function afterCapture(attempt: Attempt, end: ModificationOutcome): Attempt {
  const word = lastWord(attempt);
  if (word?.kind !== 'authorized') return attempt;
  const { paymentId, card } = word;
  if (end.kind === 'captured')
    return saying(attempt, { kind: 'captured', paymentId, captured: end.amount, card });
  const hasLapsed = end.kind === 'failed' && end.reason === 'authorizationLapsed';
  return hasLapsed ? saying(attempt, { kind: 'cancelled', paymentId, reason: 'timeout' }) : attempt;
}

function saying(attempt: Attempt, outcome: Outcome): Attempt {
  const { truth, standing } = attempt;
  if (truth !== null) return { ...attempt, truth: { ...truth, outcome } };
  return standing.kind === 'settled' ? { ...attempt, standing: { ...standing, outcome } } : attempt;
}
