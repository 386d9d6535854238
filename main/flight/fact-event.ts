import type { FactEvent, OutcomeTold } from '#shared/flight.ts';
import type { Fact, Outcome } from '../journal/facts.ts';

/** A fact about a payment, in the flight record's words. Keys, VINR's ids, and who decided stay behind. */
export function factEvent(fact: Fact): FactEvent {
  switch (fact.type) {
    case 'payment.intended':
      return { on: 'intended', requested: fact.requested, tip: fact.tip };
    case 'payment.sending':
      return { on: 'sending', path: fact.path };
    case 'payment.notSent':
      return { on: 'notSent', path: fact.path, reason: fact.reason, mayUseCloud: fact.mayUseCloud };
    case 'payment.unknown':
      return { on: 'unknown', path: fact.path, why: fact.why };
    case 'payment.cancelWanted':
      return { on: 'cancelWanted' };
    case 'payment.needsAttention':
      return { on: 'needsAttention', reason: fact.reason };
    case 'payment.outcome':
      return { on: 'outcome', evidence: fact.evidence, ...told(fact.outcome) };
    case 'payment.resolved':
      return { on: 'resolved', amount: fact.resolution.kind === 'charged' ? fact.resolution.captured : null };
    case 'payment.corrected':
      return { on: 'corrected', evidence: fact.evidence, ...told(fact.outcome) };
    case 'payment.duplicate':
      return { on: 'duplicate', amount: fact.captured };
    default:
      return { on: 'otherFact', type: fact.type };
  }
}

function told(outcome: Outcome): OutcomeTold {
  const { kind } = outcome;
  switch (kind) {
    case 'captured':
    case 'provisional':
      return { kind, amount: outcome.captured, code: null, last4: outcome.card.last4 };
    case 'authorized':
      return { kind, amount: outcome.held, code: null, last4: outcome.card.last4 };
    case 'declined':
      return { kind, amount: null, code: outcome.code, last4: null };
    case 'cancelled':
      return { kind, amount: null, code: outcome.reason, last4: null };
  }
}
