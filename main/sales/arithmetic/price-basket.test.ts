import { describe, expect, it } from 'vitest';
import type { TaxClass } from '#shared/catalogue.ts';
import type { Discount } from '#shared/discount.ts';
import type { LineId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Basket, BasketLine } from './basket.ts';
import { priceBasket } from './price-basket.ts';

const taxClasses: readonly TaxClass[] = [
  { id: 'reduced', label: 'Food tax', ratePpm: 20_000 },
  { id: 'standard', label: 'Sales tax', ratePpm: 80_000 },
  { id: 'exempt', label: 'Exempt', ratePpm: 0 },
];

const line = (id: string, price: number, more: Partial<BasketLine> = {}): BasketLine => ({
  id: id as LineId,
  unitPrice: money(price, 'USD'),
  quantity: 1,
  weightGrams: null,
  taxClass: 'exempt',
  discount: null,
  ...more,
});

const basket = (lines: readonly BasketLine[], more: Partial<Basket> = {}): Basket => ({
  currency: 'USD',
  prices: 'beforeTax',
  taxClasses,
  lines,
  discount: null,
  ...more,
});

const percent = (ppm: number): Discount => ({ kind: 'percent', ppm });
const off = (amount: number): Discount => ({ kind: 'amount', amount: money(amount, 'USD') });

describe('a basket', () => {
  it('is all zeros when it is empty', () =>
    expect(priceBasket(basket([]))).toEqual({
      currency: 'USD',
      lines: [],
      taxes: [],
      gross: 0,
      lineDiscount: 0,
      subtotal: 0,
      basketDiscount: 0,
      net: 0,
      tax: 0,
      total: 0,
      pieces: 0,
    }));

  it('taxes each class once, on its sum, highest rate first', () => {
    const priced = priceBasket(
      basket([
        line('a', 350, { quantity: 2, taxClass: 'standard' }),
        line('b', 340, { taxClass: 'reduced' }),
        line('c', 195),
      ]),
    );
    expect(priced.taxes.map(({ label, taxable, amount }) => [label, taxable, amount])).toEqual([
      ['Sales tax', 700, 56],
      ['Food tax', 340, 7],
      ['Exempt', 195, 0],
    ]);
    expect(priced).toMatchObject({ subtotal: 1235, tax: 63, total: 1298, pieces: 4 });
  });

  it('finds the tax inside prices that have it', () => {
    const priced = priceBasket(basket([line('a', 1080, { taxClass: 'standard' })], { prices: 'withTax' }));
    expect(priced.taxes).toMatchObject([{ taxable: 1000, amount: 80 }]);
    expect(priced).toMatchObject({ net: 1080, tax: 80, total: 1080 });
  });

  it('weighs by the kilogram, half a penny up', () => {
    const weighed = (grams: number) => line('a', 250, { weightGrams: grams });
    const gross = (grams: number) => priceBasket(basket([weighed(grams)])).gross;
    expect([gross(1000), gross(454), gross(450), gross(2), gross(1)]).toEqual([250, 114, 113, 1, 0]);
  });

  it('takes a discount off a line, and never more than the line', () => {
    const net = (discount: Discount) =>
      priceBasket(basket([line('a', 333, { quantity: 3, discount })])).subtotal;
    expect([net(percent(100_000)), net(percent(1_000_000)), net(off(99)), net(off(5000))]).toEqual([
      899, 0, 900, 0,
    ]);
  });

  it('spreads its discount over the lines to the penny, equal lines in the order of their ids', () => {
    const lines = ['c', 'a', 'b'].map((id) => line(id, 100));
    const priced = priceBasket(basket(lines, { discount: off(100) }));
    expect(priced.lines.map(({ id, share }) => [id, share])).toEqual([
      ['c', 33],
      ['a', 34],
      ['b', 33],
    ]);
    expect(priced).toMatchObject({ basketDiscount: 100, net: 200, total: 200 });
  });

  it('discounts what the lines left, and then taxes', () => {
    const lines = [line('a', 1000, { taxClass: 'standard', discount: percent(500_000) }), line('b', 500)];
    const priced = priceBasket(basket(lines, { discount: percent(100_000) }));
    expect(priced).toMatchObject({ gross: 1500, lineDiscount: 500, basketDiscount: 100, net: 900 });
    expect(priced.taxes).toMatchObject([
      { taxable: 450, amount: 36 },
      { taxable: 450, amount: 0 },
    ]);
    expect(priced.total).toBe(936);
  });

  it('gives each line its part of the tax of its class', () => {
    const lines = ['a', 'b', 'c'].map((id) => line(id, 9, { taxClass: 'standard' }));
    const priced = priceBasket(basket(lines));
    expect(priced.tax).toBe(2);
    expect(priced.lines.map(({ total }) => total)).toEqual([10, 10, 9]);
  });

  it('stays exact where doubles are not', () => {
    const large = 4_503_599_627_370_001;
    const lines = [line('a', large, { taxClass: 'standard' }), line('b', 1)];
    const priced = priceBasket(basket(lines, { discount: percent(333_333) }));
    const discount = (BigInt(large + 1) * 333_333n + 500_000n) / 1_000_000n;
    expect(BigInt(priced.basketDiscount)).toBe(discount);
    expect(priced.lines.reduce((sum, { share }) => sum + BigInt(share), 0n)).toBe(discount);
  });
});

describe('what cannot be priced', () => {
  const refusal = (lines: readonly BasketLine[], more: Partial<Basket> = {}) => {
    return () => priceBasket(basket(lines, more));
  };

  it('is refused with the line and the remedy', () => {
    expect(refusal([line('a', 1, { quantity: 0 })])).toThrow(/Line a: the quantity .* from 1, not 0/);
    expect(refusal([line('a', 1, { weightGrams: 0.5 })])).toThrow(/Line a: the weight .* grams/);
    expect(refusal([line('a', 1, { discount: percent(1_000_001) })])).toThrow(/Line a: .* not 1000001/);
    expect(refusal([line('a', 1, { unitPrice: money(-1, 'USD') })])).toThrow(/Line a: the price .* not -1/);
    expect(refusal([line('a', 1, { unitPrice: money(1, 'EUR') })])).toThrow(/EUR: change it to USD/);
    expect(refusal([line('a', 1)], { taxClasses: [] })).toThrow(/add it to the shop's tax classes/);
    expect(refusal([], { discount: off(-1) })).toThrow(/The basket's discount/);
  });

  it('is a basket too large to count exactly', () =>
    expect(refusal([line('a', Number.MAX_SAFE_INTEGER, { quantity: 2 })])).toThrow(/split the sale/));
});
