import type { TaxRow } from '#shared/sale.ts';

/** `Sales tax 8.25 %`: parts per million written as percent. */
export function taxLabel(tax: TaxRow, locale: string): string {
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(tax.ratePpm / 10_000);
  return tax.ratePpm === 0 ? tax.label : `${tax.label} ${percent} %`;
}
