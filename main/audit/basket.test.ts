import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId, ProductId, SaleId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { SaleFact } from '../journal/facts.ts';
import { followed } from '../sales/fold-sale.ts';
import type { Sale } from '../sales/sale.ts';
import { standingOf } from '../sales/sale.ts';
import { BasketSeen } from './basket.ts';

const saleId = 's1' as SaleId;
const usd = (amount: number) => money(amount, 'USD');

const opened = (prices: 'beforeTax' | 'withTax'): SaleFact & { type: 'sale.opened' } => ({
  type: 'sale.opened',
  saleId,
  number: '1001',
  currency: 'USD',
  prices,
  taxClasses: [
    { id: 'high', label: 'High', ratePpm: 192_500 },
    { id: 'low', label: 'Low', ratePpm: 55_000 },
    { id: 'none', label: 'None', ratePpm: 0 },
  ],
});

const lineId = fc.nat(7).map((at) => `line${at}` as LineId);
const price = fc.nat(20_000).map(usd);
const discount = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('percent' as const), ppm: fc.nat(1_000_000) }),
    fc.record({ kind: fc.constant('amount' as const), amount: price }),
  ),
);
const change: fc.Arbitrary<SaleFact> = fc.oneof(
  fc.record({
    type: fc.constant('sale.quantityChanged' as const),
    saleId: fc.constant(saleId),
    lineId,
    quantity: fc.nat(12),
  }),
  fc.record({
    type: fc.constant('sale.linePriced' as const),
    saleId: fc.constant(saleId),
    lineId,
    unitPrice: price,
  }),
  fc.record({
    type: fc.constant('sale.lineDiscounted' as const),
    saleId: fc.constant(saleId),
    lineId,
    discount,
  }),
  fc.record({ type: fc.constant('sale.discounted' as const), saleId: fc.constant(saleId), discount }),
);
const added = fc
  .array(
    fc.record({
      unitPrice: price,
      taxClass: fc.constantFrom('high', 'low', 'none'),
      quantity: fc.integer({ min: 1, max: 9 }),
      grams: fc.option(fc.integer({ min: 1, max: 5000 })),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) =>
    lines.map(({ grams, ...line }, at): SaleFact => ({
      type: 'sale.lineAdded',
      saleId,
      lineId: `line${at}` as LineId,
      productId: 'p' as ProductId,
      name: 'Something',
      ...line,
      ...(grams !== null && { weightGrams: grams }),
    })),
  );

describe('the basket that the audit sees', () => {
  it('comes to what the till says, whatever is done to it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('beforeTax' as const, 'withTax' as const),
        added,
        fc.array(change, { maxLength: 12 }),
        (prices, lines, changes) => {
          const first = opened(prices);
          const seen = new BasketSeen(first);
          let sale: Sale = followed(null, first, 0);
          for (const fact of [...lines, ...changes]) {
            seen.take(fact);
            sale = followed(sale, fact, 0);
            expect(seen.total()).toBe(standingOf(sale).totals.total.amount);
          }
        },
      ),
      { numRuns: 2_000 },
    ));

  it('is no number when the journal has none', () => {
    const seen = new BasketSeen(opened('beforeTax'));
    const [line] = fc.sample(added, 1)[0]!;
    seen.take({ ...line, unitPrice: { amount: 0.5, currency: 'USD' } } as SaleFact);
    expect(seen.total()).toBe(NaN);
  });
});
