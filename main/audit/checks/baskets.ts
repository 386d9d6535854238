import { accountOf, entriesOf, isOpen } from '../story.ts';
import type { Check } from './check.ts';

/** I14: cash is taken for what is due, and a basket under which money moves stays as it is. */
export const checkBaskets: Check = ({ seq, fact }, story, expectations) => {
  const isChange = fact.type === 'sale.lineAdded' || fact.type === 'sale.quantityChanged';
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
