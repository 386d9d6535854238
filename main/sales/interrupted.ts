import type { InterruptedPayment, InterruptedStanding } from '#shared/till.ts';
import { add, compare } from '#shared/money.ts';
import type { AttemptKey } from '../journal/facts.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { isDead, isSettledAttempt, lastWord, takenBy } from '../payments/payment-machine.ts';
import type { Sale } from './sale.ts';
import { cardTenders } from './sale.ts';

/** Payments of these sales that were open: what a start of the till finds unfinished. */
export const openAttemptsOf = (sales: Iterable<Sale>): readonly AttemptKey[] =>
  [...sales].flatMap((sale) =>
    attemptsOf(sale)
      .filter((attempt) => !isSettledAttempt(attempt))
      .map(({ intent: { saleId, tenderId, attempt } }) => ({ saleId, tenderId, attempt })),
  );

/** What has become of one of them by now; null when the sale does not know it. */
export function interruptedPayment(sale: Sale, key: AttemptKey): InterruptedPayment | null {
  const attempt = attemptsOf(sale).find(
    ({ intent }) => intent.tenderId === key.tenderId && intent.attempt === key.attempt,
  );
  if (attempt === undefined) return null;
  const { requested, tip, terminalName: terminal } = attempt.intent;
  return {
    saleId: sale.id,
    tenderId: key.tenderId,
    number: sale.number,
    amount: add(requested, tip),
    terminal,
    standing: standingOf(attempt),
  };
}

function standingOf(attempt: Attempt): InterruptedStanding {
  if (!isSettledAttempt(attempt)) return attempt.standing.kind === 'attention' ? 'attention' : 'checking';
  if (isDead(attempt)) return 'notCharged';
  if (lastWord(attempt)?.kind === 'authorized') return 'held';
  return compare(takenBy(attempt), attempt.intent.requested) < 0 ? 'partlyCharged' : 'charged';
}

const attemptsOf = (sale: Sale): readonly Attempt[] => cardTenders(sale).flatMap(({ attempts }) => attempts);
