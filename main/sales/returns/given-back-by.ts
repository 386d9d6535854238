import type { SaleId } from '#shared/ids.ts';
import { isDeadModification } from '../../payments/modifications/modification-machine.ts';
import type { Books } from '../books.ts';
import type { Sale } from '../sale.ts';
import { cardTenders } from '../sale.ts';

/**
 * Minor units that somebody has given back by their own right, of this sale or since then (wall time, ms): what a limit
 * is counted from. Refunds that are proven to have moved nothing do not count.
 */
export function givenBackBy(books: Books, name: string, about: SaleId | null, since: number): number {
  let total = 0;
  for (const { id, refunds } of books.cards)
    for (const { by, at, amount } of refunds)
      if (by === name && (at >= since || id === about)) total += amount;
  return total;
}

/** One refund that is not proven to have moved nothing. */
export interface GivenBack {
  /** Whose right it was, by name; null where nobody signs in. */
  readonly by: string | null;
  /** Wall time, ms. */
  readonly at: number;
  /** Minor units. */
  readonly amount: number;
}

export function refundsOf(sale: Sale): readonly GivenBack[] {
  const cards = cardTenders(sale).flatMap(({ modifications }) =>
    modifications.flatMap((one) => {
      const { intent, startedAt: at } = one;
      if (intent.kind !== 'refund' || isDeadModification(one)) return [];
      return [{ by: intent.approvedBy, at, amount: intent.amount.amount }];
    }),
  );
  // What goes back as another sale was paid is counted there.
  const plain = sale.plainRefunds
    .filter(({ fact }) => fact.type !== 'credit.refunded')
    .map(({ fact, at }) => ({ by: fact.grantedBy ?? fact.by, at, amount: fact.amount.amount }));
  return [...cards, ...plain];
}
