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
]);

export function isTenderFact(fact: Fact): fact is TenderFact {
  return TENDER_FACTS.has(fact.type);
}

/** What a tender without a card, or a plan to share the bill, makes of the sale. */
export function withTender(sale: Sale, fact: TenderFact): Sale {
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
    case 'split.planned':
      return { ...sale, splits: [...sale.splits, fact] };
    case 'split.dropped':
      return { ...sale, splits: [] };
  }
}
