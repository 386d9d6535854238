import { shopClock } from '#shared/shop-clock.ts';
import { findSales } from '../../receipts/find-sales.ts';
import { openItems } from '../../shifts/open-items.ts';
import type { Books } from '../books.ts';
import { givenBackBy } from '../returns/given-back-by.ts';

const { read: localTime } = shopClock('UTC');

/** What is typed into the search, of every kind: the end of a number, an amount, a card, a time of day. */
const TEXTS = ['', '10', '1003', '4242', '12.95', '500', '0:', '10:1'];

/** Everything that somebody asks of a till's books, with the answers. `people`: who may have given money back. */
export function answersOf(books: Books, people: readonly string[]) {
  const sales = [...books.sales];
  const [latest] = sales.slice(-1);
  const middle = sales[sales.length >> 1];
  const times = sales.flatMap(({ paidAt }) => paidAt ?? []);
  const since = times[times.length >> 1] ?? 0;
  return {
    sales,
    each: sales.map(({ id }) => ({ sale: books.find(id), changes: books.modificationsOf(id) })),
    cards: [...books.cards],
    counter: [books.current, books.lastPaid, books.lastNumber, books.interrupted],
    open: [[...books.live], [...books.attempts()], [...books.watched()], [...books.openModifications()]],
    tasks: books.tasks,
    items: openItems(books),
    attempts: [0, since].map((from) => [...books.attemptsSince(from)]),
    known: [...books.attemptsSince(0)].map(({ attempt }) => books.knows(attempt.intent.reference)),
    found: TEXTS.map((text) => found(books, text)),
    since: findSales(books, { ...query('', 0, 100), since, until: null }),
    given: people.map((name) => [0, since].map((from) => givenBackBy(books, name, latest?.id ?? null, from))),
    about: people.map((name) => givenBackBy(books, name, middle?.id ?? null, Infinity)),
  };
}

const query = (text: string, from: number, count: number) => ({
  till: 'till-1',
  localTime,
  text,
  since: null,
  until: null,
  from,
  count,
});

const found = (books: Books, text: string) => [0, 7].map((from) => findSales(books, query(text, from, 20)));
