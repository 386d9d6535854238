import type { Fact } from '../../journal/facts.ts';
import type { TenderFact } from '../../journal/tender-facts.ts';
import type { Sale } from '../sale.ts';
import { cashTender, otherTender } from './tender.ts';

const TENDER_FACTS: ReadonlySet<Fact['type']> = new Set<TenderFact['type']>([
  'cash.taken',
  'other.taken',
  'tender.returned',
  'split.planned',
  'split.dropped',
  'cash.refunded',
  'other.refunded',
  'credit.refunded',
  'exchange.settled',
]);

export function isTenderFact(fact: Fact): fact is TenderFact {
  return TENDER_FACTS.has(fact.type);
}

/** What money without a card, or a plan to share the bill, makes of the sale. `at`: wall time, ms. */
export function withTender(sale: Sale, fact: TenderFact, at: number): Sale {
  switch (fact.type) {
    case 'cash.taken':
      return { ...sale, tenders: [...sale.tenders, cashTender(fact)] };
    case 'other.taken':
      return { ...sale, tenders: [...sale.tenders, otherTender(fact)] };
    case 'tender.returned': {
      const tenders = sale.tenders.map((tender) =>
        tender.id === fact.tenderId && tender.kind !== 'card' ? { ...tender, returned: true } : tender,
      );
      return { ...sale, tenders };
    }
    case 'cash.refunded':
    case 'other.refunded':
    case 'credit.refunded':
      return { ...sale, plainRefunds: [...sale.plainRefunds, { id: fact.refundId, fact, at }] };
    case 'exchange.settled':
      return { ...sale, settled: fact };
    case 'split.planned':
      return { ...sale, splits: [...sale.splits, fact] };
    case 'split.dropped':
      return { ...sale, splits: [] };
  }
}
