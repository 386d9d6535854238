import { describe, expect, it } from 'vitest';
import type { LineId } from '#shared/ids.ts';
import { line, products, saleWith, usd } from '../../preview/samples.ts';
import { speechIn } from '#shared/words/speech.ts';
import { chosenLine } from '../../store/chosen-line.ts';
import { basketDeeds } from './basket-deeds.ts';
import { changesOf, grossOf, measureOf } from '#shared/words/line-text.ts';
import { piecesByProduct } from './pieces-by-product.ts';
import { formsOf } from './questions/forms-of.ts';
import { priceOnTile } from './tile-face.ts';
import { TOTAL_ROWS, totalRows } from './total-rows.ts';

const speech = speechIn('en-US');
const apples = { ...line('Apples', 1, 400), weightGrams: 482, total: usd(193) };

describe('a line of the basket', () => {
  it('says price times quantity where there is one, and weight times price', () => {
    expect(measureOf(line('Tea', 1, 350), speech)).toBeNull();
    expect(measureOf(line('Tea', 2, 350), speech)).toBe('3.50 each');
    expect(measureOf(apples, speech)).toBe('0.482 kg × 4.00');
    expect(measureOf({ ...apples, quantity: 3 }, speech)).toBe('3 × 0.482 kg × 4.00');
  });

  it('has a row for each thing done to it, with its reason and what it takes off', () => {
    const changed = {
      ...line('Tea', 3, 340),
      listPrice: usd(360),
      discount: { kind: 'percent' as const, ppm: 100_000 },
      discounted: usd(102),
      total: usd(918),
      note: 'no sugar',
    };
    expect(changesOf(changed, speech)).toEqual([
      { words: 'Price changed from 3.60', amount: null },
      { words: '10% off', amount: '-1.02' },
      { words: 'Note: no sugar', amount: null },
    ]);
    expect(grossOf(changed)).toEqual(usd(1020));
    expect(changesOf(line('Tea', 3, 340), speech)).toEqual([]);
  });
});

describe('the chosen line', () => {
  const sale = saleWith({ lines: [line('Tea', 1, 350), line('Milk', 1, 185)] });

  it('is the latest until somebody chooses, and none when the chosen one has gone', () => {
    expect(chosenLine(sale, null)?.name).toBe('Milk');
    expect(chosenLine(sale, 'line-Tea' as LineId)?.name).toBe('Tea');
    expect(chosenLine(sale, 'line-Gone' as LineId)).toBeNull();
    expect(chosenLine(null, null)).toBeNull();
  });
});

describe('a tile', () => {
  const price = (name: string) =>
    priceOnTile(
      products.find((product) => product.name === name)!,
      speech,
    );

  it('says the price, the lowest of its forms, the price of a kilogram, or that it is typed', () => {
    expect(['Flat white', 'Latte', 'Tomatoes', 'Kitchen roll'].map(price)).toEqual([
      '3.50',
      'from 3.30',
      '4.90 per kg',
      'Enter price',
    ]);
  });

  it('offers every form, the cheapest first', () => {
    const latte = products.find(({ name }) => name === 'Latte')!;
    expect(formsOf(latte).map(({ name, price: { amount } }) => [name, amount])).toEqual([
      ['Small', 330],
      [null, 381],
      ['Large, oat milk', 430],
    ]);
  });

  it('counts its pieces over all lines', () => {
    const sale = saleWith({ lines: [line('Tea', 2, 350), line('Tea', 1, 300), apples] });
    expect([...piecesByProduct(sale)]).toEqual([
      ['Tea', 3],
      ['Apples', 1],
    ]);
    expect(piecesByProduct(null).size).toBe(0);
  });
});

describe('the rows above the total', () => {
  const rows = (parts: Parameters<typeof saleWith>[0]) =>
    totalRows(saleWith(parts), 'USD', speech).map(({ label }) => label);
  const { totals } = saleWith();
  const tax = (label: string) => ({ label, ratePpm: 82_500, taxable: usd(1000), amount: usd(83) });

  it('list taxes where they fit and sum them up where they do not', () => {
    expect(rows({})).toEqual(['Subtotal', 'Sales tax 8.25%']);
    expect(rows({ totals: { ...totals, taxes: [tax('A'), tax('B')] } })).toHaveLength(TOTAL_ROWS);
    expect(rows({ totals: { ...totals, taxes: [tax('A'), tax('B'), tax('C')] } })).toEqual([
      'Subtotal',
      'Tax',
    ]);
    const discount = { kind: 'percent' as const, ppm: 50_000 };
    expect(rows({ discount, totals: { ...totals, taxes: [tax('A'), tax('B')] } })).toEqual([
      'Subtotal',
      'Basket discount 5%',
      'Tax',
    ]);
  });

  it('say when the tax is in the price', () => {
    const inside = { ...totals, prices: 'withTax' as const };
    expect(rows({ totals: inside })).toEqual(['Subtotal', 'Sales tax 8.25% included']);
    expect(rows({ totals: { ...inside, taxes: [tax('A'), tax('B'), tax('C')] } })).toEqual([
      'Subtotal',
      'Tax included',
    ]);
  });
});

describe('the menu of the sale', () => {
  it('keeps its rows, possible or not', () => {
    const possible = (parts: Parameters<typeof saleWith>[0] | null) =>
      basketDeeds(parts === null ? null : saleWith(parts), null).map(({ asking }) => asking !== null);
    expect(possible({})).toEqual([true, true, true, false, true]);
    expect(possible({ phase: 'tendering' })).toEqual([false, false, false, false, false]);
    expect(possible(null)).toEqual([false, false, false, false, false]);
  });
});
