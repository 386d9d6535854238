import { expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { CounterTill, product, usd } from '../testing/counter-till.ts';
import type { Sale } from '../sale.ts';
import { KeptSales } from './kept-sales.ts';

const AT_HAND = 5;
const MANY = 80;

/** So many sales that are over, each with a number of its own. */
async function sold(count: number): Promise<readonly Sale[]> {
  const till = new CounterTill();
  await till.baskets.addProduct(product('Gift voucher 50.00').id);
  const id = till.record.books.current?.id as SaleId;
  await till.takeCash(id, usd(5_000), usd(5_000));
  await till.sales.finish(id);
  const sale = till.record.books.sale(id);
  return Array.from({ length: count }, (_, n) => ({
    ...sale,
    id: `sale-${n}` as SaleId,
    number: String(1001 + n),
  }));
}

/** A sale that is not packed is the very one that was kept. */
const packedIn = (kept: KeptSales, sales: readonly Sale[]): number =>
  sales.filter((sale) => kept.find(sale.id) !== sale).length;

it('packs what is over but for the latest, and finds each as it was', async () => {
  const kept = new KeptSales(AT_HAND);
  const sales = await sold(MANY);
  for (const sale of sales) kept.keep(sale, true);
  expect(packedIn(kept, sales)).toBe(64);
  expect(packedIn(kept, sales.slice(-AT_HAND))).toBe(0);
  expect([...kept.all()]).toEqual(sales);
  for (const sale of sales.toReversed()) expect(kept.find(sale.id)).toEqual(sale);
  expect([...kept.cards()].map(({ number, amounts }) => [number, amounts])).toEqual(
    sales.map(({ number }) => [number, [5_000]]),
  );
  expect(kept.find('sale-none' as SaleId)).toBeNull();
});

it('never packs what is not over', async () => {
  const kept = new KeptSales(AT_HAND);
  const [open, ...others] = await sold(MANY);
  if (open === undefined) throw new Error('Nothing was sold');
  kept.keep(open, false);
  for (const sale of others) kept.keep(sale, true);
  expect(kept.find(open.id)).toBe(open);
});

it('brings a sale back that something happens to, in its place among the others, and packs it again', async () => {
  const kept = new KeptSales(0);
  const sales = await sold(MANY);
  for (const sale of sales) kept.keep(sale, true);
  const third = sales[2];
  if (third === undefined) throw new Error('Nothing was sold');
  const noted = { ...third, note: 'Came back' };
  kept.keep(noted, false);
  expect(kept.find(third.id)).toBe(noted);
  const expected = sales.with(2, noted);
  expect([...kept.all()]).toEqual(expected);
  kept.keep(noted, true);
  for (const sale of await sold(MANY)) kept.keep({ ...sale, id: `more-${sale.id}` as SaleId }, true);
  expect(kept.find(third.id)).not.toBe(noted);
  expect(kept.find(third.id)).toEqual(noted);
  expect([...kept.all()].slice(0, MANY)).toEqual(expected);
});
