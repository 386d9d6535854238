import { ratio, safe } from './exact.ts';
import type { Money } from './money.ts';
import { money, subtract } from './money.ts';

/** What is due in a currency whose smallest coins are not in use any more, and what rounding did to it. */
export interface CashDue {
  readonly due: Money;
  /** `due` less what was asked: below zero when the customer pays less. */
  readonly rounding: Money;
}

/**
 * What can be paid in coins: the multiple of `step` minor units nearest to `due`, half away from zero.
 * `step` is 5 for 0.05 Swiss francs, 100 where the smallest coin is 1.00, 1 where nothing is rounded.
 * Throws a RangeError unless it is a whole number, 1 or more.
 */
export function roundToCash(due: Money, step: number): CashDue {
  if (!Number.isSafeInteger(step) || step < 1)
    throw new RangeError(
      `Cash is rounded to whole minor units, 1 or more, not to ${step}: correct the setting`,
    );
  const rounded = money(safe(ratio(due.amount, 1, step) * step), due.currency);
  return { due: rounded, rounding: subtract(rounded, due) };
}
