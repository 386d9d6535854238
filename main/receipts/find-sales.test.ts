import { describe, expect, it } from 'vitest';
import type { SaleId, TenderId } from '#shared/ids.ts';
import { CounterTill, product, usd } from '../sales/testing/counter-till.ts';
import type { Fact } from '../journal/facts.ts';
import { findSales } from './find-sales.ts';

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

const found = async (text: string, from = 0, count = 10) => {
  const till = await threeSales();
  const { rows, more } = findSales(till.record.books.sales, { text, from, count });
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
});
