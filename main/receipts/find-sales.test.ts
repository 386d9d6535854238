import { describe, expect, it } from 'vitest';
import type { SaleId, TenderId } from '#shared/ids.ts';
import { CounterTill, product, usd } from '../sales/testing/counter-till.ts';
import type { Fact } from '../journal/facts.ts';
import { receiptCodeOf } from '#shared/receipt-code.ts';
import { shopClock } from '#shared/shop-clock.ts';
import { findSales, saleOfCode } from './find-sales.ts';

const card = (saleId: SaleId, amount: number, last4: string): Fact[] => {
  const key = { saleId, tenderId: `card-${saleId}` as TenderId, attempt: 1 };
  const facts = { brand: 'visa', last4, authCode: null, entry: null };
  const terminal = { terminalId: 'term_1' as never, terminalName: 'Counter 1' };
  const asked = { requested: usd(amount), tip: usd(0) };
  return [
    { type: 'payment.intended', ...key, reference: `r-${saleId}`, key: 'k', ...terminal, ...asked },
    { type: 'payment.sending', ...key, path: 'lan' },
    {
      type: 'payment.outcome',
      ...key,
      evidence: 'lan',
      outcome: { kind: 'captured', paymentId: `p-${saleId}`, captured: usd(amount), card: facts },
    },
    { type: 'sale.finished', saleId },
  ];
};

/** Three vouchers sold: 1001 and 1003 by card, 1002 in cash; a fourth is still in the basket. */
async function threeSales(): Promise<CounterTill> {
  const till = new CounterTill();
  const sell = async () => {
    await till.baskets.addProduct(product('Gift voucher 50.00').id);
    return till.record.books.current?.id as SaleId;
  };
  await till.record.write(...card(await sell(), 5000, '4242'));
  const cash = await sell();
  await till.takeCash(cash, usd(6000), usd(5000));
  await till.sales.finish(cash);
  await till.record.write(...card(await sell(), 5000, '0005'));
  await sell();
  return till;
}

const { read: localTime } = shopClock('Asia/Kathmandu');
const ANY_TIME = { till: 'till-1', localTime, since: null, until: null };

const found = async (text: string, from = 0, count = 10) => {
  const till = await threeSales();
  const { rows, more } = findSales(till.record.books, { ...ANY_TIME, text, from, count });
  return [...rows.map(({ number }) => number), ...(more ? ['more'] : [])];
};

describe('finding a paid sale', () => {
  it('shows the latest first, and never one that is not paid', async () => {
    expect(await found('')).toEqual(['1003', '1002', '1001']);
  });

  it('goes page by page', async () => {
    const all = await found('');
    expect(await found('', 0, 2)).toEqual([all[0], all[1], 'more']);
    expect(await found('', 2, 2)).toEqual([all[2]]);
    expect(await found('', 3, 2)).toEqual([]);
  });

  it('by its number, from its first digits on', async () => {
    expect(await found('1002')).toEqual(['1002']);
    expect((await found('100')).length).toBe(3);
  });

  it('by the last four digits of a card, zeros in front too', async () => {
    expect(await found('4242')).toEqual(['1001']);
    expect(await found('0005')).toEqual(['1003']);
    expect(await found('005')).toEqual([]);
  });

  it.each(['50', '50.00', '50,00', '5000'])('by its amount, written %s', async (text) => {
    expect((await found(text)).length).toBe(3);
  });

  it.each(['50.0', '500', '49.99', 'abc', '%'])('finds nothing for %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('by the code on its receipt, scanned or typed, and says whose sale it is when another till sold it', async () => {
    const till = await threeSales();
    const { books } = till.record;
    const sale = [...books.sales].find(({ number }) => number === '1002');
    const paidAt = sale?.paidAt ?? 0;
    const code = receiptCodeOf({ till: 'till-1', number: '1002', paidAt });
    const other = receiptCodeOf({ till: 'till-2', number: '1002', paidAt });
    const list = (text: string) => findSales(books, { ...ANY_TIME, text, from: 0, count: 9 });
    expect(list(code)).toMatchObject({ rows: [{ number: '1002' }], elsewhere: null });
    expect(list(other)).toEqual({ rows: [], more: false, elsewhere: { till: 'TILL-2', number: '1002' } });
    expect(saleOfCode(books.cards, 'till-1', code)).toBe(sale?.id);
    const refusal = (error: object): unknown => expect.objectContaining({ error });
    expect(() => saleOfCode(books.cards, 'till-1', other)).toThrow(
      refusal({ code: 'receipt.otherTill', facts: { till: 'TILL-2', number: '1002' } }),
    );
    const never = receiptCodeOf({ till: 'till-1', number: '1009', paidAt });
    expect(() => saleOfCode(books.cards, 'till-1', never)).toThrow(
      refusal({ code: 'receipt.unknown', facts: { number: '1009' } }),
    );
  });

  it('by the time of day and between two moments', async () => {
    const till = await threeSales();
    const { books } = till.record;
    const at = [...books.sales][0]?.paidAt ?? 0;
    expect(new Date(at).toISOString()).toContain('T22:13');
    for (const typed of ['03:58', '3:58', '3:5', '3:']) expect((await found(typed)).length).toBe(3);
    for (const typed of ['22:13', '4:', '3:4']) expect(await found(typed)).toEqual([]);
    const between = (since: number | null, until: number | null) =>
      findSales(books, { ...ANY_TIME, text: '', since, until, from: 0, count: 9 }).rows.length;
    expect([between(at, null), between(at + 1, null), between(null, at), between(null, at + 1)]).toEqual([
      3, 0, 0, 3,
    ]);
  });
});
