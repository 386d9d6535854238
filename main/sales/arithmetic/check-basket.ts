import type { TaxClass } from '#shared/catalogue.ts';
import type { Discount } from '#shared/discount.ts';
import type { Money } from '#shared/money.ts';
import type { Basket, BasketLine } from './basket.ts';

/** Throws a RangeError that names the line and the remedy for what cannot be priced. */
export function checkBasket({ currency, taxClasses, lines, discount }: Basket): void {
  for (const taxClass of taxClasses) checkRate(taxClass);
  for (const line of lines) checkLine(line, currency, taxClasses);
  if (discount !== null) checkDiscount(discount, currency, 'The basket');
}

function checkRate({ id, ratePpm }: TaxClass): void {
  if (isCount(ratePpm)) return;
  throw new RangeError(`Tax class ${id}: the rate must be whole parts per million, not ${ratePpm}`);
}

function checkLine(line: BasketLine, currency: string, taxClasses: readonly TaxClass[]): void {
  const { unitPrice, quantity, weightGrams, taxClass, discount } = line;
  if (!taxClasses.some(({ id }) => id === taxClass))
    throw new RangeError(`Line ${line.id}: no tax class ${taxClass}: add it to the shop's tax classes`);
  checkAmount(unitPrice, currency, `Line ${line.id}, price`);
  if (!isCount(quantity) || quantity === 0)
    throw new RangeError(`Line ${line.id}: the quantity must be a whole number from 1, not ${quantity}`);
  if (weightGrams !== null && !isCount(weightGrams))
    throw new RangeError(`Line ${line.id}: the weight must be whole grams, not ${weightGrams}`);
  if (discount !== null) checkDiscount(discount, currency, `Line ${line.id}`);
}

function checkDiscount(discount: Discount, currency: string, where: string): void {
  if (discount.kind === 'amount') checkAmount(discount.amount, currency, `${where}, discount`);
  else if (!isCount(discount.ppm) || discount.ppm > 1_000_000)
    throw new RangeError(
      `${where}: a discount is from 0 to 1 000 000 parts per million, not ${discount.ppm}`,
    );
}

function checkAmount(amount: Money, currency: string, where: string): void {
  if (amount.currency !== currency)
    throw new RangeError(`${where}: ${amount.currency} in a basket of ${currency}: use the shop's currency`);
  if (!isCount(amount.amount))
    throw new RangeError(`${where}: must be whole minor units, not below zero, not ${amount.amount}`);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
