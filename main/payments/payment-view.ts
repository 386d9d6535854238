import { compare, isZero, subtract } from '#shared/money.ts';
import type { AuthorizingStep, LastHeard, PaymentState, PaymentView } from '#shared/payment.ts';
import type { Path } from '#shared/terminal.ts';
import type { Outcome } from '../journal/facts.ts';
import type { Attempt, Standing } from './payment-machine.ts';
import { livePath, takenBy } from './payment-machine.ts';

/**
 * What is known of a live attempt besides its facts: read from the device, shown, and never written down,
 * because a restart asks again.
 */
export interface Progress {
  /** This process holds the call, or is asking. False after a restart until recovery has begun. */
  readonly alive: boolean;
  readonly step: AuthorizingStep;
  readonly activationMs: number | null;
  readonly asking: readonly Path[];
  /** Who has been asked at least once since the answer was lost, heard or not. */
  readonly asked: readonly Path[];
  readonly lastHeard: LastHeard | null;
}

export const noProgress: Progress = {
  alive: false,
  step: 'contacting',
  activationMs: null,
  asking: [],
  asked: [],
  lastHeard: null,
};

/** A supervisor may decide only when both parties had their say. */
export const bothAsked = ({ asked }: Progress): boolean => asked.includes('lan') && asked.includes('cloud');

export function paymentView(attempt: Attempt, progress: Progress): PaymentView {
  const { intent, startedAt, notSent } = attempt;
  const settledOn = attempt.standing.kind === 'settled' ? attempt.standing.evidence : null;
  return {
    tenderId: intent.tenderId,
    attempt: intent.attempt,
    terminal: { id: intent.terminalId, name: intent.terminalName },
    requested: intent.requested,
    tip: intent.tip,
    path: livePath(attempt) ?? (settledOn === 'neverSent' ? null : settledOn),
    fallback: notSent.find((leg) => leg.path === 'lan')?.reason ?? null,
    activationMs: progress.activationMs,
    startedAt,
    ...stateOf(attempt, progress),
  };
}

function stateOf(attempt: Attempt, progress: Progress): PaymentState {
  const { standing, cancelWanted } = attempt;
  switch (standing.kind) {
    case 'intended':
      return progress.alive
        ? { state: 'authorizing', step: 'contacting', cancelRequested: cancelWanted }
        : { state: 'created' };
    case 'sent':
      return progress.alive
        ? { state: 'authorizing', step: sentStep(progress.step), cancelRequested: cancelWanted }
        : { state: 'unknown', since: attempt.startedAt, asking: [], lastHeard: null };
    case 'unknown': {
      const { asking, lastHeard } = progress;
      return { state: 'unknown', since: standing.since, asking, lastHeard };
    }
    case 'attention': {
      const { since, reason } = standing;
      const mayResolve = bothAsked(progress);
      return { state: 'needsAttention', since, reason, lastHeard: progress.lastHeard, mayResolve };
    }
    case 'settled':
      return finalState(attempt, attempt.truth?.outcome ?? standing.outcome);
    case 'resolved':
      return attempt.truth === null
        ? resolvedState(attempt, standing)
        : finalState(attempt, attempt.truth.outcome);
  }
}

function resolvedState(attempt: Attempt, { resolution, by }: Standing & { kind: 'resolved' }): PaymentState {
  return { state: 'resolved', says: resolution.kind, amount: takenBy(attempt), by };
}

/** The bank's no after the sale had counted on the money is not the same as a decline. */
function finalState(attempt: Attempt, word: Outcome): PaymentState {
  const owed = takenBy({ ...attempt, truth: null });
  const isLate = attempt.truth !== null && !isZero(owed) && isZero(takenBy(attempt));
  return isLate ? { state: 'declinedAfterwards', owed } : settledState(word, attempt.intent.requested);
}

const sentStep = (step: AuthorizingStep): AuthorizingStep => (step === 'contacting' ? 'onTerminal' : step);

function settledState(outcome: Outcome, requested: Attempt['intent']['requested']): PaymentState {
  switch (outcome.kind) {
    case 'captured': {
      const { captured, card } = outcome;
      return compare(captured, requested) >= 0
        ? { state: 'captured', captured, card }
        : { state: 'partiallyCaptured', captured, shortfall: subtract(requested, captured), card };
    }
    case 'authorized':
      return { state: 'authorized', held: outcome.held, card: outcome.card };
    case 'provisional':
      return { state: 'provisional', captured: outcome.captured, card: outcome.card };
    case 'declined':
      return { state: 'declined', reason: outcome.reason };
    case 'cancelled':
      return { state: 'cancelled', reason: outcome.reason };
  }
}
