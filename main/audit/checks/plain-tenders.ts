import type { CashTaken, OtherTaken, TenderReturned } from '../../journal/tender-facts.ts';
import type { SaleSeen } from '../sale-seen.ts';
import { accountOf } from '../account.ts';
import { entriesOf, isOpen } from '../attempt-seen.ts';
import type { Check } from './check.ts';

/** I14: cash and other tenders are taken for what is due, cash adds up, and what goes back was there. */
export const checkPlainTenders: Check = ({ seq, fact }, story, expectations) => {
  if (fact.type !== 'cash.taken' && fact.type !== 'other.taken' && fact.type !== 'tender.returned') return;
  const sale = story.sale(fact.saleId);
  if (sale === null) return;
  const entries = () => [...entriesOf(sale.attempts.filter(isOpen)), seq];
  const expect = (holds: boolean, what: string) =>
    expectations.expect('I14', holds, () => ({ what, entries: entries() }));
  if (fact.type === 'tender.returned') checkReturned(fact, sale, expect);
  else checkTaken(fact, sale, expect);
  if (fact.type === 'cash.taken') checkCash(fact, sale, expect);
};

type Expect = (holds: boolean, what: string) => void;

function checkTaken({ type, amount }: CashTaken | OtherTaken, sale: SaleSeen, expect: Expect): void {
  const { total, brought, open } = accountOf(sale);
  const fits = amount.amount > 0 && brought + open + amount.amount <= total;
  expect(fits, `${type} ${amount.amount} of ${total - brought - open}`);
}

/** What stays in the drawer is what it pays and what rounding to coins did to it. */
function checkCash({ amount, received, change, rounding }: CashTaken, sale: SaleSeen, expect: Expect): void {
  const rounded = rounding?.amount ?? 0;
  const kept = received.amount - change.amount;
  expect(amount.amount + rounded === kept, `cash of ${amount.amount} and ${rounded} keeps ${kept}`);
  expect(
    Math.abs(rounded) * 2 <= sale.cashStep,
    `cash is rounded by ${rounded} in steps of ${sale.cashStep}`,
  );
}

function checkReturned({ tenderId, amount }: TenderReturned, sale: SaleSeen, expect: Expect): void {
  const taken = sale.plain.get(tenderId);
  const holds = taken !== undefined && taken.kept === amount.amount && !sale.wasPaid;
  expect(holds, `${amount.amount} goes back of ${taken?.kept ?? 'nothing'}`);
}
