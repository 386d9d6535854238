import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TenderChoice } from '#shared/counter.ts';
import type { LineId, ProductId, SaleId, TenderId } from '#shared/ids.ts';
import { add, money, subtract, sum } from '#shared/money.ts';
import type { Fact } from '../../journal/facts.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import { isEditable, standingOf } from '../sale.ts';
import { splitView } from './split.ts';
import { TenderService } from './tender-service.ts';

const usd = (amount: number) => money(amount, 'USD');
const saleId = 's1' as SaleId;
const line = (n: number) => `l${n}` as LineId;
const choices: readonly TenderChoice[] = [
  { id: 'gift', label: 'Gift card', kind: 'giftCard', reference: 'required' },
  { id: 'voucher', label: 'Voucher', kind: 'voucher', reference: 'none' },
];

/** A sale of untaxed lines at these prices, on a record of its own. */
async function sale(prices: readonly number[], cashStep = 1) {
  const journal = memoryJournal(() => 1_700_000_000_000);
  const record = new TillRecord(journal);
  const taxClasses = [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }] as const;
  const opened: Fact = { type: 'sale.opened', saleId, number: '1001', currency: 'USD', taxClasses, cashStep };
  await record.write(opened);
  for (const [n, price] of prices.entries()) {
    const article = { productId: 'p' as ProductId, name: 'x', unitPrice: usd(price), quantity: 1 };
    const added = {
      type: 'sale.lineAdded',
      saleId,
      lineId: line(n),
      taxClass: 'exempt',
      ...article,
    } as const;
    await record.write(added);
  }
  let minted = 0;
  const tenders = new TenderService({ record, choices, newTenderId: () => `t${(minted += 1)}` as TenderId });
  const cash = (received: number, share?: number) =>
    tenders.takeCash({
      saleId,
      received: usd(received),
      due: standing().due,
      share: share === undefined ? null : usd(share),
    });
  const other = (id: string, amount: number, reference: string | null = null) =>
    tenders.takeOther(id, { saleId, amount: usd(amount), reference, due: standing().due });
  const standing = () => standingOf(record.books.sale(saleId));
  const split = () => splitView(record.books.sale(saleId));
  return { journal, record, tenders, cash, other, standing, split };
}

const code = (refused: string) => ({ error: { code: refused } });

describe('other tenders', () => {
  it('pay their part, and the rest is due', async () => {
    const till = await sale([5000]);
    await till.other('gift', 2000, 'GC-1234');
    expect(till.standing()).toMatchObject({ paid: usd(2000), due: usd(3000) });
    await till.other('voucher', 3000);
    expect(till.record.books.sale(saleId).paidAt).not.toBeNull();
  });

  it('are refused where they would pay too much, say too little, or are none of this counter', async () => {
    const till = await sale([5000]);
    await expect(till.other('voucher', 5001)).rejects.toMatchObject(code('amount.exceedsDue'));
    await expect(till.other('voucher', 0)).rejects.toMatchObject(code('amount.zero'));
    await expect(till.other('gift', 100)).rejects.toMatchObject(code('tender.needsReference'));
    await expect(till.other('cheque', 100)).rejects.toMatchObject(code('tender.unknown'));
    const card = ['4242', '4242', '4242', '4242'].join(' ');
    await expect(till.other('gift', 100, card)).rejects.toMatchObject(code('text.cardNumber'));
    expect(till.standing().paid).toEqual(usd(0));
  });
});

describe('cash in a shop without small coins', () => {
  it.each([
    [1197, 1195, 0, -2],
    [1198, 1200, 0, 2],
    [1197, 2000, 805, -2],
    [1195, 1195, 0, 0],
    [2, 0, 0, -2],
  ])('of %i: takes %i, gives %i change, rounds by %i', async (due, received, change, rounding) => {
    const till = await sale([due], 5);
    expect(await till.cash(received)).toMatchObject({ change });
    const [tender] = till.record.books.sale(saleId).tenders;
    expect(tender).toMatchObject({ amount: usd(due), rounding: usd(rounding) });
    expect(till.record.books.sale(saleId).paidAt).not.toBeNull();
  });

  it('rounds no part that a customer chose to pay', async () => {
    const till = await sale([1197], 5);
    await till.cash(1000);
    expect(till.standing()).toMatchObject({ paid: usd(1000), due: usd(197) });
    expect(await till.cash(200)).toMatchObject({ change: 5 });
  });

  it('always adds up: what it pays and the rounding are what stays in the drawer', async () => {
    const shop = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom(1, 5, 10, 50, 100));
    await fc.assert(
      fc.asyncProperty(shop, fc.integer({ min: 0, max: 12_000 }), async ([due, step], received) => {
        const till = await sale([due], step);
        await till.cash(received).catch(() => undefined);
        for (const tender of till.record.books.sale(saleId).tenders) {
          if (tender.kind !== 'cash') throw new Error('Only cash was taken');
          const kept = subtract(tender.received, tender.change);
          expect(add(tender.amount, tender.rounding)).toEqual(kept);
          expect(tender.change.amount).toBeGreaterThanOrEqual(0);
        }
        const { paid, due: left, totals } = till.standing();
        expect(paid.amount + left.amount).toBe(totals.total.amount);
      }),
    );
  });
});

describe('what goes back before the sale is paid', () => {
  it('frees the basket again when all of it went', async () => {
    const till = await sale([5000]);
    const { tenderId: cash } = await till.cash(2000);
    const { tenderId: voucher } = await till.other('voucher', 500);
    expect(isEditable(till.record.books.sale(saleId))).toBe(false);
    await till.tenders.giveBack(saleId, cash, 'Mira');
    await till.tenders.giveBack(saleId, voucher, null);
    expect(till.standing()).toMatchObject({ paid: usd(0), due: usd(5000) });
    expect(isEditable(till.record.books.sale(saleId))).toBe(true);
    await expect(till.tenders.giveBack(saleId, cash, null)).rejects.toMatchObject(code('tender.none'));
  });

  it('is nothing once the sale is paid: that is a refund', async () => {
    const till = await sale([5000]);
    const { tenderId } = await till.cash(5000);
    await expect(till.tenders.giveBack(saleId, tenderId, null)).rejects.toMatchObject(code('sale.none'));
  });
});

describe('a shared bill', () => {
  it('by person: each share in turn, pennies added up, a part of a share kept open', async () => {
    const till = await sale([3500]);
    await till.tenders.split(saleId, { kind: 'person', people: 3 });
    expect(till.split()).toMatchObject({ next: 0, amount: usd(1167) });
    await till.cash(2000, 1167);
    expect(till.split()).toMatchObject({ next: 1, amount: usd(1167) });
    await till.other('voucher', 1000);
    expect(till.split()).toMatchObject({ next: 1, amount: usd(167) });
    await till.cash(167, 167);
    expect(till.split()).toMatchObject({ next: 2, amount: usd(1166) });
    await till.cash(1166);
    expect(till.split()).toBeNull();
    expect(till.record.books.sale(saleId).paidAt).not.toBeNull();
  });

  it('by item: what the chosen lines cost, then the rest; a settled line is not chosen again', async () => {
    const till = await sale([1000, 333, 250]);
    await till.tenders.split(saleId, { kind: 'item', lines: [line(1)] });
    expect(till.split()).toMatchObject({ shares: [usd(333), usd(1250)], next: 0, amount: usd(333) });
    await till.cash(333, 333);
    expect(till.split()).toMatchObject({ next: 1, amount: usd(1250), settledLines: [line(1)] });
    const again = till.tenders.split(saleId, { kind: 'item', lines: [line(1)] });
    await expect(again).rejects.toMatchObject(code('split.nothing'));
    await till.tenders.split(saleId, { kind: 'item', lines: [line(0)] });
    await till.cash(1000, 1000);
    expect(till.split()).toMatchObject({ amount: usd(250), settledLines: [line(1), line(0)] });
  });

  it('asks nobody for less than a coin: cash would make a gift of it', async () => {
    const till = await sale([12], 5);
    const among = (people: number) => till.tenders.split(saleId, { kind: 'person', people });
    await expect(among(5)).rejects.toMatchObject(code('split.tooSmall'));
    await expect(among(13)).rejects.toMatchObject(code('split.tooSmall'));
    await among(4);
    expect(till.split()?.shares).toEqual([usd(3), usd(3), usd(3), usd(3)]);
  });

  it('is there after a restart, half paid as it was, and goes when nobody wants it', async () => {
    const till = await sale([3500]);
    await till.tenders.split(saleId, { kind: 'person', people: 3 });
    await till.cash(1167, 1167);
    const replayed = new TillRecord(till.journal);
    await replayed.replay();
    expect(splitView(replayed.books.sale(saleId))).toEqual(till.split());
    await till.tenders.unsplit(saleId);
    expect(till.split()).toBeNull();
  });

  it('does not outlive the basket that it was made for', async () => {
    const till = await sale([3500]);
    await till.tenders.split(saleId, { kind: 'person', people: 3 });
    await till.record.write({ type: 'sale.quantityChanged', saleId, lineId: line(0), quantity: 2 });
    expect(till.split()).toBeNull();
  });

  it('by person always ends in a paid sale, to the penny', async () => {
    const bill = fc.tuple(fc.integer({ min: 20, max: 99_999 }), fc.integer({ min: 2, max: 20 }));
    await fc.assert(
      fc.asyncProperty(bill, async ([due, people]) => {
        const till = await sale([due]);
        await till.tenders.split(saleId, { kind: 'person', people });
        const shares = till.split()?.shares ?? [];
        expect(sum(shares, 'USD')).toEqual(usd(due));
        for (let turn = till.split(); turn !== null; turn = till.split())
          await till.cash(turn.amount.amount, turn.amount.amount);
        expect(till.record.books.sale(saleId).paidAt).not.toBeNull();
        expect(till.record.books.sale(saleId).tenders).toHaveLength(people);
      }),
      { numRuns: 40 },
    );
  });
});
