import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaxClass } from '#shared/catalogue.ts';
import type { LineId, ProductId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Line } from './line.ts';
import { totalsOf } from './basket.ts';

const taxClasses: readonly TaxClass[] = [
  { id: 'standard', label: 'Sales tax', ratePpm: 80_000 },
  { id: 'reduced', label: 'Food tax', ratePpm: 20_000 },
  { id: 'exempt', label: 'Exempt', ratePpm: 0 },
];

const line = (price: number, quantity: number, taxClass: Line['taxClass']): Line => ({
  id: 'l' as LineId,
  productId: 'p' as ProductId,
  name: 'x',
  unitPrice: money(price, 'USD'),
  taxClass,
  quantity,
  variantId: null,
  listPrice: null,
  pricedByHand: false,
  weightGrams: null,
  discount: null,
  note: null,
});

describe('totals', () => {
  it('taxes each class once, on its sum, highest rate first', () => {
    const totals = totalsOf(
      [line(350, 2, 'standard'), line(340, 1, 'reduced'), line(195, 1, 'exempt')],
      taxClasses,
      'USD',
    );
    expect(totals.subtotal.amount).toBe(1235);
    expect(totals.taxes.map((row) => [row.label, row.amount.amount])).toEqual([
      ['Sales tax', 56],
      ['Food tax', 7],
    ]);
    expect(totals.total.amount).toBe(1298);
    expect(totals.pieces).toBe(4);
  });

  it('does not depend on how pieces are spread over lines', () => {
    const classes = fc.constantFrom('standard', 'reduced', 'exempt');
    const lines = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 20 }), classes),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const whole = parts.map(([price, quantity, tax]) => line(price, quantity, tax));
        const pieces = whole.flatMap((one) =>
          Array.from({ length: one.quantity }, () => ({ ...one, quantity: 1 })),
        );
        expect(totalsOf(pieces, taxClasses, 'USD')).toEqual(totalsOf(whole, taxClasses, 'USD'));
      }),
    );
  });

  it('is all zeros for an empty basket', () => {
    const totals = totalsOf([], taxClasses, 'USD');
    expect([totals.subtotal.amount, totals.tax.amount, totals.total.amount, totals.taxes.length]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
