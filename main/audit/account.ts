import type { AttemptSeen } from './attempt-seen.ts';
import { isOpen } from './attempt-seen.ts';
import type { ChangeSeen } from './changes.ts';
import { backOf } from './changes.ts';
import type { SaleSeen } from './sale-seen.ts';

export interface Account {
  /** What money has to pay: less what came back in exchange. */
  readonly total: number;
  /** Cash and cards, without tips and what went back. */
  readonly brought: number;
  /** Asked of cards that have not answered, held on cards, or perhaps given back. */
  readonly open: number;
}

/** A sale's money in minor units, by an addition that is not the till's. */
export function accountOf(sale: SaleSeen): Account {
  const { attempts } = sale;
  let [brought, open] = [[...sale.plain.values()].reduce((sum, { pays }) => sum + pays, 0), 0];
  for (const one of attempts) {
    const { requested } = one.intent;
    const { back, doubtful } = backOf(changesOf(sale, one));
    const share = Math.min(one.captured, requested.amount);
    brought += share - Math.min(back, share);
    open += doubtful + (isOpen(one) ? requested.amount : Math.min(one.held, requested.amount));
  }
  return { total: Math.max(0, sale.basket.total() - creditOf(sale)), brought, open };
}

/** Minor units that goods which came back are worth. */
export const creditOf = ({ returns }: SaleSeen): number =>
  [...returns.values()].reduce((sum, { amount }) => sum + amount.amount, 0);

/** They are worth as much as the basket or more. */
const isSwap = (sale: SaleSeen): boolean => sale.returns.size > 0 && creditOf(sale) >= sale.basket.total();

/** A duplicate's refund is none of them: the sale never had that money. */
export const changesOf = (sale: SaleSeen, { paymentId }: AttemptSeen): readonly ChangeSeen[] =>
  sale.changes.filter(({ intent }) => intent.paymentId === paymentId);

/** Covered as it stands, so that it counts as paid from now on. */
export function countsAsPaid(sale: SaleSeen, isCashTaken: boolean): boolean {
  if (isSwap(sale)) return sale.settledBack !== null;
  const { total, brought, open } = accountOf(sale);
  const isFree = total === 0 && isCashTaken;
  return (brought > 0 || isFree) && brought >= total && open === 0;
}
