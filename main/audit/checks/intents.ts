import { accountOf } from '../account.ts';
import { entriesOf, isOpen, namesOf } from '../attempt-seen.ts';
import type { Check } from './check.ts';

/** I2, I8, I14: whether this attempt was free to begin. */
export const checkIntents: Check = ({ seq, fact }, story, expectations) => {
  if (fact.type !== 'payment.intended') return;
  const { reference, requested, attempt } = fact;
  const earlier = story.ofTender(fact.tenderId);
  const alive = earlier.filter((one) => one.standing !== 'notCharged');
  const isNext = alive.length === 0 && attempt === earlier.length + 1;
  expectations.expect('I2', isNext, () => ({
    what: `${reference} begins while an earlier try of its tender is not proven dead`,
    entries: [...entriesOf(earlier), seq],
  }));
  const others = story.openOn(fact.terminalId);
  expectations.expect('I8', others.length === 0, () => ({
    what: `${reference} beside open ${namesOf(others)}`,
    entries: [...entriesOf(others), seq],
  }));
  const sale = story.sale(fact.saleId);
  const { total, brought, open } = sale === null ? NO_SALE : accountOf(sale);
  const isDue = requested.amount > 0 && brought + open + requested.amount <= total;
  expectations.expect('I14', isDue, () => ({
    what: `${reference} asks ${requested.amount} of ${total - brought - open}`,
    entries: [...entriesOf(sale?.attempts.filter(isOpen) ?? []), seq],
  }));
};

const NO_SALE = { total: 0, brought: 0, open: 0 };
