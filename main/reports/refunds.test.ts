import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { addsUp, type ReportView } from '#shared/report.ts';
import { shopClock } from '#shared/shop-clock.ts';
import { returnablesOf } from '../sales/returns/returnable.ts';
import { ReturnTill } from '../sales/returns/testing/return-till.ts';
import { standingOf } from '../sales/sale.ts';
import { usd } from '../sales/testing/counter-till.ts';
import { DayBook } from './day-book.ts';
import { reportOf } from './report.ts';
import { Tally } from './tally.ts';

const DAY_MS = 86_400_000;
const COFFEE = 'Flat white';
const CROISSANT = 'Almond croissant';
const VOUCHER = 'Gift voucher 50.00';
const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';

/** A till that gives back, and the day book that hears it. */
class Shop {
  readonly till: ReturnTill;
  readonly #dayBook = new DayBook({
    localTime: shopClock('Europe/Berlin').read,
    now: () => performance.now(),
    breathe: () => Promise.resolve(),
  });

  constructor(terms: ConstructorParameters<typeof ReturnTill>[0] = {}) {
    this.till = new ReturnTill(terms);
    this.till.now = Date.UTC(2026, 10, 16, 9);
    this.till.record.onStep((step) => this.#dayBook.hear(step));
  }

  /** Everything on it adds up, or this throws. */
  async report(from = MONDAY, to = from): Promise<ReportView> {
    const range = { from, to };
    const days = await this.#dayBook.between(range, 'USD');
    const report = reportOf({ ...days, range }, { whole: new Tally(), range }, 'USD');
    expect(report.checks.filter((check) => !addsUp(check))).toEqual([]);
    return report;
  }

  total(saleId: SaleId): number {
    return standingOf(this.till.sale(saleId)).totals.total.amount;
  }

  /** Every piece of every line, each by itself. */
  async giveBackAll(saleId: SaleId): Promise<number> {
    let handed = 0;
    for (const [at, line] of returnablesOf(this.till.sale(saleId)).entries())
      for (let pieces = line.quantity; pieces > 0; pieces -= 1) {
        const { amount } = returnablesOf(this.till.sale(saleId))[at] ?? line;
        const worth = Math.ceil(amount.amount / pieces);
        handed += (await this.till.giveGoods(saleId, worth, [[at, 1]])).cash.amount;
      }
    return handed;
  }
}

const tenderOf = ({ tenders }: ReportView, wanted: string) =>
  tenders.find(({ kind }) => kind === wanted) ?? { taken: NaN, back: NaN };

let shop: Shop;
beforeEach(() => {
  shop = new Shop();
});

describe('what went back, on a report', () => {
  it.each(['beforeTax', 'withTax'] as const)(
    'is what was paid, discounts and tax in it, with prices %s and coins of 0.05',
    async (prices) => {
      shop = new Shop({ prices, cashStep: 5 });
      const { till } = shop;
      const saleId = await till.basket([COFFEE, 3], [CROISSANT, 2]);
      const [first] = till.sale(saleId).lines;
      if (first === undefined) throw new Error('The basket is empty');
      await till.record.write(
        {
          type: 'sale.lineDiscounted',
          saleId,
          lineId: first.id,
          discount: { kind: 'percent', ppm: 333_333 },
        },
        { type: 'sale.discounted', saleId, discount: { kind: 'amount', amount: usd(101) } },
      );
      await till.takeCash(saleId, usd(5_000), standingOf(till.sale(saleId)).due);
      const sold = await shop.report();
      const taken = tenderOf(sold, 'cash').taken;
      expect(await shop.giveBackAll(saleId)).toBe(taken);
      const report = await shop.report();
      expect(report.summary).toMatchObject({
        total: shop.total(saleId),
        refunded: shop.total(saleId),
        refunds: 5,
      });
      expect(tenderOf(report, 'cash')).toMatchObject({ taken, back: taken });
      expect(report.bridge).toMatchObject({ rounding: 0, astray: 0, ahead: 0, twice: 0 });
      expect(await till.violations()).toEqual([]);
    },
  );

  it('has the tip in it when all of a card goes back, and the tip stays one', async () => {
    const { till } = shop;
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5_000, '4242', 700);
    await till.give(saleId, 5_700);
    await till.arrive();
    const { summary, bridge, ...report } = await shop.report();
    expect(summary).toMatchObject({ total: 5_000, tips: 700, refunded: 5_700 });
    expect(tenderOf({ summary, bridge, ...report }, 'card')).toMatchObject({ taken: 5_700, back: 5_700 });
    expect(bridge).toMatchObject({ sold: 5_000, tips: 700, astray: 0, refunded: 5_700 });
    expect(report.staff).toMatchObject([{ tips: 700, refunded: 5_700 }]);
  });

  it('counts on the day it went back, and nothing that did not arrive', async () => {
    const { till } = shop;
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5_000, '4242');
    till.now += DAY_MS;
    await till.give(saleId, 2_000);
    await till.fail();
    await till.give(saleId, 1_500);
    await till.arrive();
    expect((await shop.report(MONDAY)).summary).toMatchObject({ total: 5_000, refunded: 0 });
    expect((await shop.report(TUESDAY)).summary).toMatchObject({
      sales: 0,
      total: 0,
      refunds: 1,
      refunded: 1_500,
    });
    expect(tenderOf(await shop.report(MONDAY, TUESDAY), 'card')).toMatchObject({ taken: 5_000, back: 1_500 });
  });

  it('stands by the way it went, not by the way it came', async () => {
    const { till } = shop;
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5_000, '4242');
    await till.give(saleId, 2_000, { way: { kind: 'cash' } });
    await till.give(saleId, 1_000, { way: { kind: 'other', methodId: 'gift' } });
    const report = await shop.report();
    expect(report.tenders).toMatchObject([
      { kind: 'card', taken: 5_000, back: 0 },
      { kind: 'cash', taken: 0, back: 2_000 },
      { kind: 'other', label: 'Gift card', taken: 0, back: 1_000 },
    ]);
  });

  it('of an exchange is what the goods paid; money moves only for the rest, and once for goods of goods', async () => {
    const { till } = shop;
    const bought = await till.basket([VOUCHER, 2]);
    await till.card(bought, 10_000, '4242');
    await till.sales.finish(bought);
    till.now += DAY_MS;
    await till.exchanges.add(bought, [{ lineId: till.lineOf(bought, 0), quantity: 2 }]);
    const swapped = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(swapped, usd(5_000), { kind: 'asPaid' });
    await till.arrive();
    await till.sales.finish(swapped);
    const tuesday = await shop.report(TUESDAY);
    expect(tuesday.summary).toMatchObject({ sales: 1, total: 5_000, refunded: 10_000 });
    expect(tenderOf(tuesday, 'card')).toMatchObject({ taken: 0, back: 5_000 });
    till.now += DAY_MS;
    await till.giveGoods(swapped, 5_000, [[0, 1]]);
    await till.arrive();
    const wednesday = await shop.report('2026-11-18');
    expect(wednesday.summary).toMatchObject({ sales: 0, refunds: 1, refunded: 5_000 });
    expect(tenderOf(await shop.report(MONDAY, '2026-11-18'), 'card')).toMatchObject({
      taken: 10_000,
      back: 10_000,
    });
  });

  it('may be a cent that no coin is worth', async () => {
    shop = new Shop({ cashStep: 5 });
    const { till } = shop;
    const saleId = await till.basket([VOUCHER, 1]);
    await till.cash(saleId);
    expect((await till.give(saleId, 1)).cash).toEqual(usd(0));
    const report = await shop.report();
    expect(report.summary).toMatchObject({ refunds: 1, refunded: 1 });
    expect(report.bridge.rounding).toBe(1);
    expect((await till.give(saleId, 2)).cash).toEqual(usd(5));
  });
});
