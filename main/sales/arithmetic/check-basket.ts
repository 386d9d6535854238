import type { TaxClass } from '#shared/catalogue.ts';
import type { Discount } from '#shared/discount.ts';
import type { Money } from '#shared/money.ts';
import type { Basket, BasketLine } from './basket.ts';

/** Throws a RangeError that names the line and the remedy for what cannot be priced. */
export function checkBasket({ currency, taxClasses, lines, discount }: Basket): void {
  for (const taxClass of taxClasses) checkRate(taxClass);
  for (const line of lines) checkLine(line, currency);
  const problem = problemOfDiscount(discount, currency);
  if (problem !== null) throw new RangeError(`The basket's discount ${problem}`);
}

function checkRate({ id, ratePpm }: TaxClass): void {
  if (isCount(ratePpm)) return;
  throw new RangeError(`Tax class ${id}: the rate must be whole parts per million, not ${ratePpm}`);
}

function checkLine(line: BasketLine, currency: string): void {
  const { unitPrice, quantity, weightGrams, discount } = line;
  const price = problemOfAmount(unitPrice, currency);
  if (price !== null) throw new RangeError(`Line ${line.id}: the price ${price}`);
  if (!isCount(quantity) || quantity === 0)
    throw new RangeError(`Line ${line.id}: the quantity must be a whole number from 1, not ${quantity}`);
  if (weightGrams !== null && !isCount(weightGrams))
    throw new RangeError(`Line ${line.id}: the weight must be whole grams, not ${weightGrams}`);
  const problem = problemOfDiscount(discount, currency);
  if (problem !== null) throw new RangeError(`Line ${line.id}: the discount ${problem}`);
}

function problemOfDiscount(discount: Discount | null, currency: string): string | null {
  if (discount === null) return null;
  if (discount.kind === 'amount') return problemOfAmount(discount.amount, currency);
  if (isCount(discount.ppm) && discount.ppm <= 1_000_000) return null;
  return `must be from 0 to 1000000 parts per million, not ${discount.ppm}`;
}

function problemOfAmount({ amount, currency: own }: Money, currency: string): string | null {
  if (own !== currency) return `is in ${own}: change it to ${currency}, which this sale is in`;
  return isCount(amount) ? null : `must be whole minor units, not below zero, not ${amount}`;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
