import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { shopClock } from '#shared/shop-clock.ts';
import type { Fact } from '../main/journal/facts.ts';
import { findSales } from '../main/receipts/find-sales.ts';
import { DayBook } from '../main/reports/day-book.ts';
import { Books } from '../main/sales/books.ts';
import { mayUseReserve } from '../main/journal/facts.ts';
import { forkStore } from '../main/journal/fork-store.ts';
import type { Journal } from '../main/journal/journal.ts';
import { openStore } from '../main/journal/open-store.ts';
import { TillRecord } from '../main/journal/record.ts';
import { longJournal } from './long-journal.ts';

const MINUTE = 60_000;
const { read: localTime } = shopClock('UTC');

/** What hears the journal of a till: its books, its reports. */
export interface Keeping {
  readonly books: Books;
  readonly dayBook: DayBook;
}

/** After so many sales, each fact read from its text as at a start. `atHand`: see `Books`. */
export function keepingOf(sales: number, atHand?: number): Keeping {
  const books = new Books(atHand);
  const dayBook = newDayBook();
  let seq = 0;
  let at = Date.UTC(2026, 0, 1, 6);
  for (const facts of longJournal(sales)) {
    at += MINUTE;
    for (const told of facts) {
      const entry = { seq: (seq += 1), at, fact: JSON.parse(JSON.stringify(told)) as Fact };
      const id = 'saleId' in entry.fact ? entry.fact.saleId : null;
      const before = id === null ? null : books.find(id);
      books.apply(entry);
      const after = id === null ? null : books.find(id);
      dayBook.hear({ entry, before, after, by: books.cashier });
    }
  }
  return { books, dayBook };
}

function newDayBook(): DayBook {
  const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve));
  return new DayBook({ localTime, now: () => performance.now(), breathe });
}

/** Bytes of heap and buffers that each of so many sales holds once it is in the books, reports added up. */
export function bytesPerSale(sales: number, atHand?: number): number {
  const before = held();
  const keeping = keepingOf(sales, atHand);
  keeping.dayBook.sum(() => false);
  for (const takings of keeping.books.shifts.counting) takings.settle();
  const bytes = held() - before;
  // Held until here.
  if (keeping.books.lastNumber !== 1_000 + sales) throw new Error('Not every sale is in the books');
  return Math.round(bytes / sales);
}

function held(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const EVERY = { till: 'till-1', localTime, since: null, until: null, from: 0, count: 20 };

/** The list as a screen asks for it. */
export const foundBy = (books: Books, text: string) => findSales(books, { ...EVERY, text });

/** What a start does with a journal on disk, and the least that it must: reading it. Both in ms. */
export interface LongStart {
  readonly replay: () => Promise<number>;
  readonly read: () => Promise<number>;
}

/** `script`: the bundled store process. Calls `work` with a journal of so many sales in `directory`. */
export async function withLongStart<T>(
  directory: string,
  script: string,
  sales: number,
  work: (start: LongStart) => Promise<T>,
): Promise<T> {
  const store = await openStore({
    directory,
    spawn: () => forkStore(script),
    clock: () => Date.UTC(2026, 0, 1),
    mayUseReserve,
  });
  try {
    const { journal } = store;
    for (const facts of longJournal(sales)) await journal.append(facts, 'ordered');
    return await work({
      replay: () => took(() => replayed(journal)),
      read: () => took(() => readThrough(journal)),
    });
  } finally {
    await store.close();
  }
}

async function replayed(journal: Journal): Promise<void> {
  const record = new TillRecord(journal);
  const dayBook = newDayBook();
  record.onStep((step) => dayBook.hear(step));
  await record.replay();
}

async function readThrough(journal: Journal): Promise<void> {
  let last = 0;
  for await (const page of journal.pages(1)) last = page.at(-1)?.seq ?? last;
  if (last === 0) throw new Error('There is nothing in the journal');
}

async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
