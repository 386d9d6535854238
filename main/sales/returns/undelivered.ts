import type { ModificationId } from '#shared/ids.ts';
import type { RefundIntent } from '../../journal/modification-facts.ts';
import type { Modification } from '../../payments/modifications/modification-machine.ts';
import { isDeadModification, latestOfEach } from '../../payments/modifications/modification-machine.ts';
import type { Sale } from '../sale.ts';
import { cardTenders } from '../sale.ts';
import { returnablesOf } from './returnable.ts';

/**
 * Refunds of a paid sale that VINR refused or ended: somebody still waits for that money. Not one that was tried again
 * or replaced, nor one whose goods were given back anew.
 */
export function undelivered(sale: Sale): readonly Modification[] {
  const { paidAt } = sale;
  if (paidAt === null) return [];
  const refused = cardTenders(sale)
    .flatMap(({ modifications }) => latestOfEach(modifications))
    .filter((one) => one.startedAt >= paidAt && wasRefused(one));
  if (refused.length === 0) return [];
  const replaced = replacedIn(sale);
  return refused.filter(
    ({ intent }) =>
      intent.kind === 'refund' && !replaced.has(intent.modificationId) && goodsAreStillHere(sale, intent),
  );
}

const wasRefused = (one: Modification): boolean => {
  const { standing, resolution } = one;
  if (!isDeadModification(one) || resolution !== null || standing.kind !== 'settled') return false;
  return standing.outcome.kind !== 'notSent';
};

/** Another one was made in their place, whatever became of that. */
function replacedIn(sale: Sale): ReadonlySet<ModificationId | undefined> {
  const cards = cardTenders(sale).flatMap(({ modifications }) => modifications);
  return new Set([
    ...cards.map(({ intent }) => (intent.kind === 'refund' ? intent.insteadOf : undefined)),
    ...sale.plainRefunds.map(({ fact }) => fact.insteadOf),
  ]);
}

/** A refund by amount has none. Where another part of the same return is alive, only this part is missing. */
function goodsAreStillHere(sale: Sale, { lines, returnId }: RefundIntent): boolean {
  if (lines === undefined || isPartOfLiving(sale, returnId)) return true;
  const left = new Map(returnablesOf(sale).map(({ id, quantity }) => [id, quantity]));
  return lines.every(({ lineId, quantity }) => (left.get(lineId) ?? 0) >= quantity);
}

const isPartOfLiving = (sale: Sale, returnId: RefundIntent['returnId']): boolean =>
  sale.plainRefunds.some(({ fact }) => fact.returnId === returnId) ||
  cardTenders(sale)
    .flatMap(({ modifications }) => modifications)
    .some(
      (one) => one.intent.kind === 'refund' && one.intent.returnId === returnId && !isDeadModification(one),
    );
