import { roundToCash } from '#shared/cash.ts';
import { money, subtract, type Money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { entryAmount } from '../../store/amount-entry.ts';

/** What the buttons would do with what is typed right now. Only main decides what they did. */
export interface TenderPlan {
  /** What is to be taken next: one share of a split bill, or all that is due. */
  readonly target: Money;
  /** What the card would take of the due: the target, or the typed part. Null when more is typed than is due. */
  readonly card: Money | null;
  /** The target in coins that exist. */
  readonly inCoins: Money;
  readonly cash: CashPlan;
}

export type CashPlan =
  | { readonly kind: 'nothingTyped' }
  | { readonly kind: 'part'; readonly received: Money; readonly left: Money }
  | { readonly kind: 'enough'; readonly received: Money; readonly change: Money };

type Payable = Pick<SaleView, 'due' | 'split' | 'cashStep'>;

export function planTender({ due, split, cashStep }: Payable, entry: string): TenderPlan {
  const target = split?.amount ?? due;
  const typed = money(entryAmount(entry), due.currency);
  const inCoins = roundToCash(target, cashStep).due;
  const card = typed.amount === 0 ? target : typed.amount <= due.amount ? typed : null;
  return { target, card, inCoins, cash: planCash(target, inCoins, typed) };
}

function planCash(target: Money, inCoins: Money, typed: Money): CashPlan {
  if (typed.amount === 0) return { kind: 'nothingTyped' };
  return typed.amount < inCoins.amount
    ? { kind: 'part', received: typed, left: subtract(target, typed) }
    : { kind: 'enough', received: typed, change: subtract(typed, inCoins) };
}
