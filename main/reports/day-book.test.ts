import { describe, expect, it } from 'vitest';
import { shopClock } from '#shared/shop-clock.ts';
import type { Fact } from '../journal/facts.ts';
import type { Entry } from '../journal/journal.ts';
import { Books } from '../sales/books.ts';
import { DayBook } from './day-book.ts';
import { Dice, RandomShop } from './testing/random-journal.ts';
import type { Counted } from './testing/independent.ts';
import { Independent } from './testing/independent.ts';
import { Tally } from './tally.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOTHING = new Independent().counted();

/** Books and a day book that hear the same facts, and an outsider who counts them too. */
class Shop {
  readonly books = new Books();
  readonly outsider = new Independent();
  readonly book = new DayBook({ localTime: shopClock(ZONE).read, now: () => performance.now(), breathe });
  /** The outsider's count at the end of each day. */
  readonly ends = new Map<string, Counted>();
  at: number;
  #seq = 0;
  readonly #localTime = shopClock(ZONE).read;

  constructor(at: number) {
    this.at = at;
  }

  tell(...facts: readonly Fact[]): void {
    for (const fact of facts) {
      const entry: Entry = { seq: (this.#seq += 1), at: this.at, fact, hash: '' };
      const id = 'saleId' in fact ? fact.saleId : null;
      const before = id === null ? null : this.books.find(id);
      this.books.apply(entry);
      const after = id === null ? null : this.books.find(id);
      this.book.hear({ entry, before, after, by: this.books.cashier });
      this.outsider.take(fact);
      this.ends.set(this.#localTime(this.at).day, this.outsider.counted());
    }
  }
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

const netOf = (tally: Tally, kind: string): number =>
  tally.tenders
    .list()
    .filter(({ named }) => named.kind === kind)
    .reduce((sum, { sums }) => sum + sums.taken - sums.back, 0);

const sumOf = <F extends string>(
  rows: { list(): readonly { sums: Readonly<Record<F, number>> }[] },
  field: F,
) => rows.list().reduce((sum, { sums }) => sum + sums[field], 0);

const counted = (tally: Tally): Counted => ({
  cash: netOf(tally, 'cash'),
  other: netOf(tally, 'other'),
  card: netOf(tally, 'card'),
  sold: tally.sold.total,
  sales: tally.sold.sales,
  tips: tally.money.tips,
  refunded: tally.money.refunded,
  declines: sumOf(tally.declines, 'count'),
  givenUp: sumOf(tally.givenUp, 'count'),
});

const less = (a: Counted, b: Counted | null): Counted =>
  b === null
    ? a
    : (Object.fromEntries(
        Object.entries(a).map(([field, value]) => [field, Number(value) - b[field as keyof Counted]]),
      ) as unknown as Counted);

/** Everything in a tally that must come to the same by two ways. */
function expectAddsUp(tally: Tally): void {
  const { sold, money } = tally;
  const net = netOf(tally, 'cash') + netOf(tally, 'other') + netOf(tally, 'card');
  const { tips, rounding, twice, ahead, astray, refunded } = money;
  expect(net).toBe(money.sold + tips + rounding + twice + ahead + astray - refunded);
  expect(money.sold).toBe(sold.total);
  for (const rows of [tally.hours, tally.products, tally.categories, tally.staff])
    expect(sumOf<'total'>(rows, 'total')).toBe(sold.total);
  expect(sumOf(tally.taxes, 'taxable') + sumOf(tally.taxes, 'tax')).toBe(sold.total);
  expect(sold.gross - sold.lineDiscount - sold.basketDiscount).toBe(sold.net);
}

/** What the stories have in them, so that a count of nothing proves nothing. */
const seen = new Set<string>();

async function story(seed: number, sales: number): Promise<void> {
  const dice = new Dice(seed);
  const shop = new Shop(Date.UTC(2026, 9, 23, 9));
  const random = new RandomShop(
    dice,
    (...facts) => {
      shop.at += dice.between(0, 20 * MINUTE);
      shop.tell(...facts);
    },
    (id) => shop.books.sale(id as never),
  );
  for (let sold = 0; sold < sales; sold += 1) random.sell();
  const days = [...shop.ends];
  const first = days[0]?.[0] ?? '';
  for (const [index, [day, end]] of days.entries()) {
    const from = days[dice.between(0, index)]?.[0] ?? first;
    const before = days.findLast(([one]) => one < from)?.[1] ?? null;
    const { whole } = await shop.book.between({ from, to: day }, 'USD');
    expect(counted(whole), `seed ${seed}, ${from} to ${day}`).toEqual(less(end, before));
    expectAddsUp(whole);
    for (const [field, value] of Object.entries(whole.money)) if (value !== 0) seen.add(field);
  }
}

describe('the day book', () => {
  it('comes to what an outsider counts, over any range of days, to the cent', async () => {
    for (let seed = 1; seed <= 60; seed += 1) await story(seed, 60);
    expect([...seen].sort()).toEqual(Object.keys(new Tally().money).sort());
  });

  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-11-21', 24],
  ])('has all of %s, a day of %i hours, and nothing of the days beside it', async (day, hours) => {
    const { startOf, read } = shopClock(ZONE);
    const shop = new Shop(startOf(day) - 3 * HOUR);
    const random = new RandomShop(
      new Dice(7),
      (...facts) => shop.tell(...facts),
      (id) => shop.books.sale(id as never),
    );
    const sold = new Set<number>();
    for (; read(shop.at).day <= day; shop.at += HOUR / 4) {
      if (read(shop.at).day === day) sold.add(Math.floor((shop.at - startOf(day)) / HOUR));
      random.sell();
    }
    expect(sold.size).toBe(hours);
    const ends = [...shop.ends.values()];
    const { whole } = await shop.book.between({ from: day, to: day }, 'USD');
    expect(counted(whole)).toEqual(less(ends[1] ?? NOTHING, ends[0] ?? null));
    expectAddsUp(whole);
  });

  it('does not move under somebody who reads it', async () => {
    const shop = new Shop(Date.UTC(2026, 10, 21, 9));
    const random = new RandomShop(
      new Dice(11),
      (...facts) => shop.tell(...facts),
      (id) => shop.books.sale(id as never),
    );
    random.sell();
    const asked = shop.book.between({ from: '2026-11-21', to: '2026-11-21' }, 'USD');
    expect(shop.book.sum(() => false)).toBe(true);
    const { whole } = await asked;
    expect(counted(whole)).toEqual(shop.outsider.counted());
    random.sell();
    expect(shop.book.sum(() => true)).toBe(false);
    while (!shop.book.sum(() => true)) continue;
    const again = await shop.book.between({ from: '2026-11-21', to: '2026-11-21' }, 'USD');
    expect(counted(again.whole)).toEqual(shop.outsider.counted());
  });
});
