import type { ModificationHeard, ModificationState, ModificationView } from '#shared/refund.ts';
import type { ModificationOutcome } from '../../journal/modification-facts.ts';
import type { Modification } from './modification-machine.ts';

/** What is known of a live modification besides its facts: shown, and never written down. */
export interface ModificationProgress {
  /** This process holds the call, or is asking. */
  readonly alive: boolean;
  readonly lastHeard: ModificationHeard | null;
}

export const noModificationProgress: ModificationProgress = { alive: false, lastHeard: null };

export function modificationView(one: Modification, progress: ModificationProgress): ModificationView {
  const { intent, startedAt } = one;
  const isRefund = intent.kind === 'refund';
  return {
    id: intent.modificationId,
    kind: intent.kind,
    saleId: intent.saleId,
    tenderId: intent.tenderId,
    attempt: intent.attempt,
    amount: intent.amount,
    approval: isRefund ? { reason: intent.reason, by: intent.approvedBy } : null,
    presentOn: isRefund ? intent.presentOn : null,
    startedAt,
    ...stateOf(one, progress),
  };
}

function stateOf({ standing, startedAt }: Modification, progress: ModificationProgress): ModificationState {
  const { alive, lastHeard } = progress;
  switch (standing.kind) {
    case 'intended':
      return { state: alive ? 'sending' : 'created' };
    case 'sent':
      return alive ? { state: 'sending' } : { state: 'unknown', since: startedAt, lastHeard };
    case 'unknown':
      return { state: 'unknown', since: standing.since, lastHeard };
    case 'attention':
      return { state: 'needsAttention', since: standing.since, reason: standing.reason, lastHeard };
    case 'accepted':
      return { state: 'onItsWay', since: standing.since };
    case 'resolved':
      return { state: 'resolved', says: standing.says, by: standing.by };
    case 'settled':
      return settledState(standing.outcome);
  }
}

function settledState(outcome: ModificationOutcome): ModificationState {
  switch (outcome.kind) {
    case 'refunded':
    case 'captured':
      return { state: 'done' };
    case 'refused':
      return { state: 'refused', reason: outcome.reason };
    case 'failed':
      return { state: 'failed', reason: outcome.reason };
    case 'cancelled':
    case 'notSent':
      return { state: outcome.kind };
  }
}
