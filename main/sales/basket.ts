import type { TaxClass, TaxClassId } from '#shared/catalogue.ts';
import type { LineId, ProductId } from '#shared/ids.ts';
import type { CurrencyCode, Money } from '#shared/money.ts';
import { add, multiply, portion, sum, zero } from '#shared/money.ts';
import type { LineView, TaxRow, Totals } from '#shared/sale.ts';

/** A line as its facts left it. */
export interface Line {
  readonly id: LineId;
  readonly productId: ProductId;
  readonly name: string;
  readonly unitPrice: Money;
  readonly taxClass: TaxClassId;
  readonly quantity: number;
}

export const lineTotal = (line: Line): Money => multiply(line.unitPrice, line.quantity);

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
  return { subtotal, taxes, tax, total: add(subtotal, tax), pieces };
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
  const { id, productId, name, quantity, unitPrice } = line;
  return { id, productId, name, quantity, unitPrice, total: lineTotal(line) };
}
