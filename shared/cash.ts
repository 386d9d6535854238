import { ratio, safe } from './exact.ts';
import type { Money } from './money.ts';
import { max, money, subtract, sum, zero } from './money.ts';

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

/** Cash that went back: what of the sale's money it was, and what was handed over. */
export interface HandedBack {
  readonly amount: Money;
  readonly handed: Money;
}

/**
 * What is handed over for `amount` more of a sale of which `before` went back in cash. Roundings even out over all of
 * them, so that many small refunds give no more than one large one.
 */
export function cashBack(amount: Money, before: readonly HandedBack[], step: number): CashDue {
  const { currency } = amount;
  const asked = before.map((one) => one.amount);
  const handed = before.map((one) => one.handed);
  const all = roundToCash(sum([...asked, amount], currency), step).due;
  const due = max(subtract(all, sum(handed, currency)), zero(currency));
  return { due, rounding: subtract(due, amount) };
}
