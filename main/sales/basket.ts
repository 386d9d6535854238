import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { CurrencyCode, Money } from '#shared/money.ts';
import { add, multiply, portion, sum, zero } from '#shared/money.ts';
import type { LineView, TaxRow, Totals } from '#shared/sale.ts';
import type { Line } from './line.ts';

/** Parts per million of a kilogram. */
const PPM_A_GRAM = 1_000;

export function lineTotal({ unitPrice, weightGrams, quantity }: Line): Money {
  const piece = weightGrams === null ? unitPrice : portion(unitPrice, weightGrams * PPM_A_GRAM);
  return multiply(piece, quantity);
}

/**
 * Prices are before tax; tax is worked out once per tax class on the sum of its lines, so that the total does
 * not depend on how the pieces are spread over lines.
 */
export function totalsOf(
  lines: readonly Line[],
  taxClasses: readonly TaxClass[],
  currency: CurrencyCode,
): Totals {
  const subtotal = sum(lines.map(lineTotal), currency);
  const taxes = taxRows(lines, taxClasses, currency);
  const tax = sum(
    taxes.map((row) => row.amount),
    currency,
  );
  const pieces = lines.reduce((count, line) => count + line.quantity, 0);
  const discount = zero(currency);
  return { prices: 'beforeTax', subtotal, discount, taxes, tax, total: add(subtotal, tax), pieces };
}

function taxRows(
  lines: readonly Line[],
  taxClasses: readonly TaxClass[],
  currency: CurrencyCode,
): readonly TaxRow[] {
  const taxable = new Map<TaxClassId, Money>();
  for (const line of lines) {
    taxable.set(line.taxClass, add(taxable.get(line.taxClass) ?? zero(currency), lineTotal(line)));
  }
  return taxClasses
    .filter((taxClass) => taxClass.ratePpm > 0 && taxable.has(taxClass.id))
    .sort((a, b) => b.ratePpm - a.ratePpm)
    .map(({ id, label, ratePpm }) => {
      const base = taxable.get(id) ?? zero(currency);
      return { label, ratePpm, taxable: base, amount: portion(base, ratePpm) };
    });
}

export function lineView(line: Line): LineView {
  const { id, productId, variantId, name, quantity, weightGrams, unitPrice, listPrice, discount, note } =
    line;
  const priced = { unitPrice, listPrice, discount, discounted: zero(unitPrice.currency), note };
  return { id, productId, variantId, name, quantity, weightGrams, ...priced, total: lineTotal(line) };
}
