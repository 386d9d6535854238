import { expect, it } from 'vitest';
import type { Fact } from '../journal/facts.ts';
import { Books } from '../sales/books.ts';
import { CounterTill, product, usd } from '../sales/testing/counter-till.ts';
import { DayBook } from './day-book.ts';
import { localTimes } from './local-day.ts';

const SALES = 100_000;
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const TAX = { id: 'food', label: 'Food tax', ratePpm: 20_000 };
const eur = (amount: number) => ({ amount, currency: 'USD' });

/** One sale of three products, paid in cash; a little more than one every five minutes, all year. */
function factsOf(n: number): readonly Fact[] {
  const saleId = `s${n}`;
  const opened = { type: 'sale.opened', saleId, number: String(n), currency: 'USD', taxClasses: [TAX] };
  const lines = [0, 1, 2].map((line) => ({
    type: 'sale.lineAdded',
    saleId,
    lineId: `${saleId}-${line}`,
    productId: `p${(n * 7 + line) % 1_500}`,
    name: `Product ${(n * 7 + line) % 1_500}`,
    category: { id: `c${line}`, name: `Category ${line}` },
    unitPrice: eur(100 + ((n + line) % 900)),
    taxClass: 'food',
    quantity: 1,
  }));
  const taken = {
    type: 'cash.taken',
    saleId,
    tenderId: `t${n}`,
    amount: eur(5_000),
    received: eur(5_000),
    change: eur(0),
  };
  return [opened, ...lines, taken, { type: 'sale.finished', saleId }] as unknown as readonly Fact[];
}

it('adds up a year of 100,000 sales while a customer pays, and nobody waits for it', async () => {
  const books = new Books();
  const dayBook = new DayBook({
    localTime: localTimes('Europe/Berlin'),
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  let seq = 0;
  for (let n = 0; n < SALES; n += 1) {
    const at = Date.UTC(2026, 0, 1, 6) + n * 315_000;
    for (const fact of factsOf(n)) {
      const entry = { seq: (seq += 1), at, fact, hash: '' };
      const id = 'saleId' in fact ? fact.saleId : null;
      const before = id === null ? null : books.find(id);
      books.apply(entry);
      dayBook.hear({ entry, before, after: id === null ? null : books.find(id), by: null });
    }
  }
  const till = new CounterTill();
  const pauses: number[] = [];
  let isDone = false;
  let last = performance.now();
  const watch = (): void => {
    pauses.push(performance.now() - last);
    last = performance.now();
    if (!isDone) setImmediate(watch);
  };
  setImmediate(watch);
  const began = performance.now();
  const spent = process.cpuUsage();
  const report = dayBook.between(YEAR, 'USD').finally(() => (isDone = true));
  await till.baskets.addProduct(product('Flat white').id);
  const { current } = till.record.books;
  if (current === null) throw new Error('Nothing was put into the basket');
  await till.takeCash(current.id, usd(378), usd(378));
  expect(isDone).toBe(false);
  const { whole, days } = await report;
  const first = performance.now() - began;
  const worked = process.cpuUsage(spent).user / 1_000;
  const again = performance.now();
  await dayBook.between(YEAR, 'USD');
  const second = performance.now() - again;
  const ordered = pauses.toSorted((a, b) => b - a);
  console.log(
    `${SALES} sales: first report ${Math.round(first)} ms (${Math.round(worked)} ms of work), again ${Math.round(second)} ms, ` +
      `longest pauses ${ordered
        .slice(0, 3)
        .map((ms) => ms.toFixed(1))
        .join(', ')} ms`,
  );
  expect(whole.sold.sales).toBe(SALES);
  expect(days).toHaveLength(365);
  // On a machine that others share only this is certain: the work came in many small pieces.
  expect(pauses.length).toBeGreaterThan(50);
});
