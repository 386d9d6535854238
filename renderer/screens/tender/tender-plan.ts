import { money, subtract, type Money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { entryAmount } from '../../store/amount-entry.ts';

/** What the two buttons would do with what is typed right now. Only main decides what they did. */
export interface TenderPlan {
  /** What the card would take of the due: all of it, or the typed part. Null when more is typed than is due. */
  readonly card: Money | null;
  readonly cash: CashPlan;
}

export type CashPlan =
  | { readonly kind: 'nothingTyped' }
  | { readonly kind: 'part'; readonly received: Money; readonly left: Money }
  | { readonly kind: 'enough'; readonly received: Money; readonly change: Money };

export function planTender(due: SaleView['due'], entry: string): TenderPlan {
  const typed = money(entryAmount(entry), due.currency);
  return { card: planCard(due, typed), cash: planCash(due, typed) };
}

function planCard(due: Money, typed: Money): Money | null {
  if (typed.amount === 0) return due;
  return typed.amount <= due.amount ? typed : null;
}

function planCash(due: Money, typed: Money): CashPlan {
  if (typed.amount === 0) return { kind: 'nothingTyped' };
  return typed.amount < due.amount
    ? { kind: 'part', received: typed, left: subtract(due, typed) }
    : { kind: 'enough', received: typed, change: subtract(typed, due) };
}
