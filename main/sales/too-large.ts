import { AppFailure } from '#shared/app-error.ts';
import { LARGEST_AMOUNT } from '#shared/limits.ts';
import type { Fact } from '../journal/facts.ts';
import type { Sale } from './sale.ts';
import { totalsOf } from './totals.ts';

const MAY_GROW: ReadonlySet<Fact['type']> = new Set([
  'sale.lineAdded',
  'sale.quantityChanged',
  'sale.linePriced',
  'sale.lineDiscounted',
  'sale.discounted',
]);

/**
 * Throws `basket.tooLarge` for a basket that no tender could pay and, larger still, no arithmetic could add up: once
 * written down, it would come back with every start.
 */
export function refuseTooLarge(sale: Sale, fact: Fact): void {
  if (!MAY_GROW.has(fact.type)) return;
  if (roughly(sale) > LARGEST_AMOUNT || totalsOf(sale).total.amount > LARGEST_AMOUNT)
    throw new AppFailure('basket.tooLarge');
}

/** Before any discount, as a magnitude and never as money: it cannot overflow. */
const roughly = ({ lines }: Sale): number =>
  lines.reduce(
    (sum, { unitPrice, quantity, weightGrams }) =>
      sum + unitPrice.amount * quantity * (weightGrams === null ? 1 : weightGrams / 1000),
    0,
  );
