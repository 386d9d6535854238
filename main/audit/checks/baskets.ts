import type { Fact, SaleFact } from '../../journal/facts.ts';
import { accountOf, entriesOf, isOpen } from '../story.ts';
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

/** I14: cash is taken for what is due, and a basket under which money moves stays as it is. */
export const checkBaskets: Check = ({ seq, fact }, story, expectations) => {
  const isChange = changesBasket(fact);
  if (!isChange && fact.type !== 'cash.taken') return;
  const sale = story.sale(fact.saleId);
  if (sale === null) return;
  const { total, brought, open } = accountOf(sale);
  const entries = () => [...entriesOf(sale.attempts.filter(isOpen)), seq];
  if (isChange) {
    const what = () => ({ what: `the basket of ${sale.id} changes under money`, entries: entries() });
    expectations.expect('I14', brought === 0 && open === 0, what);
  } else {
    const { amount } = fact.amount;
    expectations.expect('I14', brought + open + amount <= total, () => ({
      what: `cash ${amount} of ${total - brought - open}`,
      entries: entries(),
    }));
  }
};
