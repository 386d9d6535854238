import type { Fact, SaleFact } from '../../journal/facts.ts';
import { accountOf } from '../account.ts';
import { entriesOf, isOpen } from '../attempt-seen.ts';
import type { Check } from './check.ts';

const CHANGES = [
  'sale.lineAdded',
  'sale.quantityChanged',
  'sale.linePriced',
  'sale.lineDiscounted',
  'sale.discounted',
] as const satisfies readonly SaleFact['type'][];

type BasketChange = SaleFact & { readonly type: (typeof CHANGES)[number] };

const changesBasket = (fact: Fact): fact is BasketChange => CHANGES.some((type) => type === fact.type);

/** I14: a basket under which money moves stays as it is. */
export const checkBaskets: Check = ({ seq, fact }, story, expectations) => {
  if (!changesBasket(fact)) return;
  const sale = story.sale(fact.saleId);
  if (sale === null) return;
  const { brought, open } = accountOf(sale);
  expectations.expect('I14', brought === 0 && open === 0, () => ({
    what: `the basket of ${sale.id} changes under money`,
    entries: [...entriesOf(sale.attempts.filter(isOpen)), seq],
  }));
};
