import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shopClock } from '#shared/shop-clock.ts';
import type { Fact } from '../journal/facts.ts';
import { Books } from '../sales/books.ts';
import { CounterTill, product, usd } from '../sales/testing/counter-till.ts';
import { systemClock } from '../clock.ts';
import type { IsTired, Summing } from './backlog.ts';
import { DayBook } from './day-book.ts';
import { SumsAhead } from './sums-ahead.ts';

/** A year and a little: what a start has not added up itself. */
const SALES = 101_500;
const MONTH = 10_000;
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

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A day book that has heard so much of a year, as a start does. */
function heardYear(sales: number): DayBook {
  const books = new Books();
  const localTime = shopClock('Europe/Berlin').read;
  const dayBook = new DayBook({ localTime, now: () => performance.now(), breathe });
  let seq = 0;
  for (let n = 0; n < sales; n += 1) {
    const at = Date.UTC(2026, 0, 1, 6) + n * 310_000;
    for (const fact of factsOf(n)) {
      const entry = { seq: (seq += 1), at, fact, hash: '' };
      const id = 'saleId' in fact ? fact.saleId : null;
      const before = id === null ? null : books.find(id);
      books.apply(entry);
      dayBook.hear({ entry, before, after: id === null ? null : books.find(id), by: null });
    }
  }
  return dayBook;
}

it('adds up a month and more while a customer pays, who does not wait for it', async () => {
  const dayBook = heardYear(MONTH);
  const till = new CounterTill();
  let isDone = false;
  const report = dayBook.between(YEAR, 'USD').finally(() => (isDone = true));
  const began = performance.now();
  await till.baskets.addProduct(product('Flat white').id);
  const { current } = till.record.books;
  if (current === null) throw new Error('Nothing was put into the basket');
  await till.takeCash(current.id, usd(378), usd(378));
  expect(isDone).toBe(false);
  const { whole, days } = await report;
  console.log(
    `${SALES} sales: added up for somebody who waits in ${Math.round(performance.now() - began)} ms`,
  );
  expect(whole.sold.sales).toBe(MONTH);
  expect(days.length).toBeGreaterThan(30);
});

/** Work of this thread so far, ms: on Linux without the threads that help it. */
function ownWork(): number {
  if (process.platform !== 'linux') return process.cpuUsage().user / 1_000;
  return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
}

/** How much we work from one turn of the loop to the next, ms: so late does a timer come by us, whoever else is busy. */
async function heldDuring(
  work: () => Promise<void>,
): Promise<{ readonly p99: number; readonly max: number }> {
  const held: number[] = [];
  let before = ownWork();
  const watch = setInterval(() => {
    const now = ownWork();
    held.push(now - before);
    before = now;
  }, 1);
  await work();
  clearInterval(watch);
  held.sort((a, b) => a - b);
  return { p99: held[Math.floor(held.length * 0.99)] ?? NaN, max: held.at(-1) ?? NaN };
}

/** A day book whose slices are timed: ms of this process's own work, which nobody else on the machine can stretch. */
class Timed implements Summing {
  readonly worked: number[] = [];
  readonly done: Promise<void>;
  readonly #dayBook: DayBook;
  #isDone: () => void = () => undefined;

  constructor(dayBook: DayBook) {
    this.#dayBook = dayBook;
    this.done = new Promise((resolve) => (this.#isDone = resolve));
  }

  sum(isTired: IsTired): boolean {
    const before = process.cpuUsage();
    const isOver = this.#dayBook.sum(isTired);
    this.worked.push(process.cpuUsage(before).user / 1_000);
    if (isOver) this.#isDone();
    return isOver;
  }
}

it('adds up what a start has left of a year ahead of who asks, without holding up the till, and then answers at once', async () => {
  const dayBook = heardYear(SALES);
  const timed = new Timed(dayBook);
  const ahead = new SumsAhead({ clock: systemClock, sums: () => [timed] });
  const began = performance.now();
  const busy = await heldDuring(async () => {
    ahead.start();
    await timed.done;
    ahead.stop();
  });
  const took = performance.now() - began;
  const asked = ownWork();
  const { whole } = await dayBook.between(YEAR, 'USD');
  const answered = ownWork() - asked;
  const worked = timed.worked.toSorted((a, b) => a - b);
  const middle = worked[worked.length >> 1] ?? NaN;
  console.log(
    `${SALES} sales ahead: ${worked.length} slices in ${Math.round(took)} ms, ${middle.toFixed(1)} ms of work each; ` +
      `loop held: p99 ${busy.p99.toFixed(1)}, longest ${busy.max.toFixed(1)} ms; the first report then ${Math.round(answered)} ms`,
  );
  expect(whole.sold.sales).toBe(SALES);
  expect(worked.length).toBeGreaterThan(1);
  expect(middle).toBeLessThan(8);
  expect(busy.p99).toBeLessThan(20);
  expect(busy.max).toBeLessThan(200);
  expect(answered).toBeLessThan(2_000);
}, 240_000);
