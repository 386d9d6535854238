import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineId, SaleId, TenderId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { TillRecord } from '../journal/record.ts';
import { SaleService } from './sale-service.ts';
import { sampleShop } from './sample-shop.ts';
import { saleView } from './sale-view.ts';
import { standingOf } from './sale.ts';

const shop = sampleShop('USD');
const usd = (amount: number) => money(amount, 'USD');
const noCards = () => {
  throw new Error('There is no card in these sales');
};

function newTill() {
  const journal = memoryJournal(() => 1_700_000_000_000);
  const record = new TillRecord(journal);
  let minted = 0;
  const mint = (kind: string) => `${kind}${(minted += 1)}`;
  const sales = new SaleService({
    record,
    catalogue: shop,
    currency: 'USD',
    newSaleId: () => mint('sale') as SaleId,
    newLineId: () => mint('line') as LineId,
    newTenderId: () => mint('tender') as TenderId,
  });
  return { journal, record, sales };
}

const product = (index: number) => shop.products[index % shop.products.length]!;

describe('the sale service', () => {
  it('puts the same article on one line and another on the next', async () => {
    const { record, sales } = newTill();
    const first = await sales.scan(product(0).barcode);
    expect(await sales.addProduct(product(0).id)).toEqual(first);
    await sales.scan(product(1).barcode);
    expect(record.books.current?.lines.map((line) => line.quantity)).toEqual([2, 1]);
  });

  it('takes a line out at quantity zero', async () => {
    const { record, sales } = newTill();
    const { lineId } = await sales.scan(product(0).barcode);
    await sales.setQuantity(lineId, 0);
    expect(record.books.current?.lines).toEqual([]);
  });

  it('is paid by cash that covers it, in parts if need be, and frozen from the first part on', async () => {
    const { record, sales } = newTill();
    const { lineId } = await sales.addProduct(product(59).id);
    const { id } = record.books.current!;
    expect(await sales.takeCash(id, usd(2000), usd(5000))).toMatchObject({ change: 0 });
    await expect(sales.setQuantity(lineId, 2)).rejects.toMatchObject({ error: { code: 'sale.locked' } });
    await expect(sales.clear(id)).rejects.toMatchObject({ error: { code: 'sale.locked' } });
    await expect(sales.finish(id)).rejects.toMatchObject({ error: { code: 'payment.unsettled' } });
    expect(await sales.takeCash(id, usd(4000), usd(3000))).toMatchObject({ change: 1000 });
    expect(record.books.sale(id).paidAt).not.toBe(null);
    await expect(sales.takeCash(id, usd(1), usd(0))).rejects.toMatchObject({ error: { code: 'sale.none' } });
  });

  it('starts the next sale with the next scan, and numbers rise', async () => {
    const { record, sales } = newTill();
    await sales.addProduct(product(59).id);
    const { id, number } = record.books.current!;
    await sales.takeCash(id, usd(5000), usd(5000));
    await sales.scan(product(0).barcode);
    expect(record.books.current?.id).not.toBe(id);
    expect(Number(record.books.current?.number)).toBe(Number(number) + 1);
  });

  it('two commands at once see each other', async () => {
    const { record, sales } = newTill();
    await sales.addProduct(product(59).id);
    const { id } = record.books.current!;
    const answers = await Promise.allSettled([
      sales.takeCash(id, usd(5000), usd(5000)),
      sales.takeCash(id, usd(5000), usd(5000)),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected']);
    expect(record.books.sale(id).tenders).toHaveLength(1);
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), index: fc.nat(59) }),
  fc.record({ do: fc.constant('quantity' as const), line: fc.nat(5), quantity: fc.nat(9) }),
  fc.record({ do: fc.constant('cash' as const), received: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ do: fc.constant('clear' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(till: ReturnType<typeof newTill>, next: Step): Promise<void> {
  const { current } = till.record.books;
  if (next.do === 'add') await till.sales.addProduct(product(next.index).id);
  if (current === null) return;
  const line = current.lines[next.do === 'quantity' ? next.line : 0];
  if (next.do === 'quantity' && line !== undefined) await till.sales.setQuantity(line.id, next.quantity);
  if (next.do === 'cash') await till.sales.takeCash(current.id, usd(next.received), standingOf(current).due);
  if (next.do === 'clear') await till.sales.clear(current.id);
}

describe('whatever a cashier does', () => {
  it('the journal replays to the same views, and money adds up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const till = newTill();
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
          expect(view.phase === 'paid').toBe(taken > 0 && view.due.amount === 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
