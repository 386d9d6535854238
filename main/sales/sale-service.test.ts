import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TillRecord } from '../journal/record.ts';
import { saleView } from './sale-view.ts';
import { standingOf } from './sale.ts';
import { CounterTill, product, usd } from './testing/counter-till.ts';

const noCards = () => {
  throw new Error('There is no card in these sales');
};

const VOUCHER = product('Gift voucher 50.00').id;
const products = [...Array(59).keys()].map((at) => product(at).id);

describe('the sale service', () => {
  it('is paid by cash that covers it, in parts if need be, and frozen from the first part on', async () => {
    const till = new CounterTill();
    const { record, sales, baskets } = till;
    const { lineId } = await baskets.addProduct(VOUCHER);
    const { id } = record.books.current!;
    expect(await till.takeCash(id, usd(2000), usd(5000))).toMatchObject({ change: 0 });
    await expect(baskets.setQuantity(lineId, 2)).rejects.toMatchObject({ error: { code: 'sale.locked' } });
    await expect(sales.clear(id)).rejects.toMatchObject({ error: { code: 'sale.locked' } });
    await expect(sales.park(id, null)).rejects.toMatchObject({ error: { code: 'sale.locked' } });
    await expect(sales.finish(id)).rejects.toMatchObject({ error: { code: 'payment.unsettled' } });
    expect(await till.takeCash(id, usd(4000), usd(3000))).toMatchObject({ change: 1000 });
    expect(record.books.sale(id).paidAt).not.toBe(null);
    expect(record.books.lastPaid?.id).toBe(id);
    await expect(till.takeCash(id, usd(1), usd(0))).rejects.toMatchObject({ error: { code: 'sale.none' } });
  });

  it('starts the next sale with the next scan, and numbers rise', async () => {
    const till = new CounterTill();
    const { record, baskets } = till;
    await baskets.addProduct(VOUCHER);
    const { id, number } = record.books.current!;
    await till.takeCash(id, usd(5000), usd(5000));
    await baskets.scan(product(0).barcode);
    expect(record.books.current?.id).not.toBe(id);
    expect(Number(record.books.current?.number)).toBe(Number(number) + 1);
  });

  it('is over with no money at all when all of it was given away', async () => {
    const till = new CounterTill();
    const { record, baskets } = till;
    await baskets.addProduct(VOUCHER);
    await baskets.discount({ kind: 'percent', ppm: 1_000_000 });
    const { id } = record.books.current!;
    expect(await till.takeCash(id, usd(0), usd(0))).toMatchObject({ change: 0 });
    expect(record.books.sale(id).paidAt).not.toBe(null);
    await expect(till.takeCash(id, usd(0), usd(0))).rejects.toMatchObject({ error: { code: 'sale.none' } });
  });

  it('two commands at once see each other', async () => {
    const till = new CounterTill();
    const { record, baskets } = till;
    await baskets.addProduct(VOUCHER);
    const { id } = record.books.current!;
    const answers = await Promise.allSettled([
      till.takeCash(id, usd(5000), usd(5000)),
      till.takeCash(id, usd(5000), usd(5000)),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected']);
    expect(record.books.sale(id).tenders).toHaveLength(1);
  });
});

describe('a parked basket', () => {
  it('comes back as it was, and the one on screen is parked in its place', async () => {
    const { record, sales, baskets } = new CounterTill();
    await baskets.scan(product(0).barcode);
    const first = record.books.current!;
    await sales.park(first.id, 'Blue coat');
    expect(record.books.current).toBe(null);
    await baskets.scan(product(1).barcode);
    const second = record.books.current!;
    await sales.recall(first.id);
    expect(record.books.current).toEqual(first);
    expect(record.books.sale(second.id).parked).toMatchObject({ name: null });
    expect([...record.books.live]).toHaveLength(2);
  });

  it('is not what was set aside with money in the air, and neither is called as the other', async () => {
    const { record, sales, baskets } = new CounterTill();
    await baskets.scan(product(0).barcode);
    const { id } = record.books.current!;
    await sales.park(id, null);
    await expect(sales.resume(id)).rejects.toMatchObject({ error: { code: 'sale.none' } });
    await sales.recall(id);
    await expect(sales.recall(id)).rejects.toMatchObject({ error: { code: 'sale.none' } });
  });

  it('does not come back once it is left, as one that turned out to be paid may be', async () => {
    const { record, sales, baskets } = new CounterTill();
    await baskets.scan(product(0).barcode);
    const { id } = record.books.current!;
    await sales.park(id, null);
    await record.write({ type: 'sale.finished', saleId: id });
    await expect(sales.recall(id)).rejects.toMatchObject({ error: { code: 'sale.none' } });
    expect(record.books.current).toBe(null);
  });

  it('is never an empty one', async () => {
    const { record, sales, baskets } = new CounterTill();
    const { lineId } = await baskets.scan(product(0).barcode);
    await baskets.setQuantity(lineId, 0);
    const { id } = record.books.current!;
    await expect(sales.park(id, null)).rejects.toMatchObject({ error: { code: 'sale.empty' } });
  });
});

describe('giving up a basket', () => {
  it('needs what the role needs, and says why and who allowed it', async () => {
    const till = new CounterTill();
    const { record, sales, baskets } = till;
    await baskets.scan(product(0).barcode);
    const { id } = record.books.current!;
    till.allows = (act) => (act.kind === 'voidSale' ? 'Mira' : null);
    await sales.void(id, { reason: 'customerLeft', words: null });
    expect(await till.facts('sale.voided')).toEqual([
      { type: 'sale.voided', saleId: id, reason: 'customerLeft', words: null, grantedBy: 'Mira' },
    ]);
    expect(record.books.current).toBe(null);
  });

  it('needs nobody when it is empty', async () => {
    const till = new CounterTill();
    const { record, sales, baskets } = till;
    const { lineId } = await baskets.scan(product(0).barcode);
    await baskets.setQuantity(lineId, 0);
    till.allows = () => expect.unreachable('nobody needs to be asked');
    await sales.clear(record.books.current!.id);
    expect(record.books.current).toBe(null);
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), index: fc.nat(58) }),
  fc.record({ do: fc.constant('quantity' as const), line: fc.nat(5), quantity: fc.nat(9) }),
  fc.record({ do: fc.constant('cash' as const), received: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ do: fc.constant('clear' as const) }),
  fc.record({ do: fc.constant('park' as const) }),
  fc.record({ do: fc.constant('recall' as const), which: fc.nat(3) }),
  fc.record({ do: fc.constant('discount' as const), ppm: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({ do: fc.constant('discountLine' as const), off: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ do: fc.constant('price' as const), price: fc.nat(900) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(till: CounterTill, next: Step): Promise<void> {
  const { current } = till.record.books;
  const aside = [...till.record.books.live].filter((sale) => sale.parked !== null);
  if (next.do === 'recall' && aside.length > 0) await till.sales.recall(aside[next.which % aside.length]!.id);
  if (next.do === 'add') await till.baskets.addProduct(products[next.index]!);
  if (current === null) return;
  const line = current.lines[next.do === 'quantity' ? next.line : 0];
  if (next.do === 'quantity' && line !== undefined) await till.baskets.setQuantity(line.id, next.quantity);
  if (next.do === 'cash') await till.takeCash(current.id, usd(next.received), standingOf(current).due);
  if (next.do === 'park') await till.sales.park(current.id, null);
  if (next.do === 'discount') await till.baskets.discount({ kind: 'percent', ppm: next.ppm });
  if (next.do === 'discountLine' && line !== undefined)
    await till.baskets.discountLine(line.id, { kind: 'amount', amount: usd(next.off) });
  if (next.do === 'price' && line !== undefined) await till.baskets.priceLine(line.id, usd(next.price));
  if (next.do === 'clear') await till.sales.clear(current.id);
}

describe('whatever a cashier does', () => {
  it('the journal replays to the same views, and money adds up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const till = new CounterTill();
        // A refused step changes nothing, which the replay below would show.
        for (const next of steps) await take(till, next).catch(() => undefined);
        const replayed = new TillRecord(till.journal);
        await replayed.replay();
        const views = (record: TillRecord) =>
          [...record.books.live].map((sale) => saleView(sale, { payment: noCards, modification: noCards }));
        expect(views(replayed)).toEqual(views(till.record));
        for (const view of views(till.record)) {
          const taken = view.tenders.reduce(
            (sum, one) => sum + (one.kind === 'cash' ? one.amount.amount : 0),
            0,
          );
          expect(view.paid.amount).toBe(taken);
          expect(view.paid.amount + view.due.amount).toBe(view.totals.total.amount);
          expect(view.phase === 'paid').toBe(view.tenders.length > 0 && view.due.amount === 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
