import type { Fact, SaleFact } from '../../journal/facts.ts';
import { accountOf } from '../account.ts';
import { entriesOf, isOpen } from '../attempt-seen.ts';
import type { Check } from './check.ts';

type Leaving = SaleFact & { readonly type: 'sale.cleared' | 'sale.voided' | 'sale.finished' };

const isLeaving = (fact: Fact): fact is Leaving =>
  fact.type === 'sale.cleared' || fact.type === 'sale.voided' || fact.type === 'sale.finished';

/** I6: nobody walks away from a sale whose card has not answered, nor from one that is part-paid. */
export const checkLeftSales: Check = ({ seq, fact }, story, expectations) => {
  if (!isLeaving(fact)) return;
  const sale = story.sale(fact.saleId);
  if (sale === null) return;
  const open = sale.attempts.filter(isOpen);
  expectations.expect('I6', open.length === 0, () => ({
    what: `${fact.type} while ${open.length} attempts are open`,
    entries: [...entriesOf(open), seq],
  }));
  const { total, brought } = accountOf(sale);
  const isEven = fact.type !== 'sale.finished' ? brought === 0 : brought >= total || sale.wasPaid;
  expectations.expect('I4', isEven, () => ({
    what: `${fact.type} with ${brought} of ${total} paid`,
    entries: [...entriesOf(sale.attempts), seq],
  }));
};
