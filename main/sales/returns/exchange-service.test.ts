import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { receiptOf } from '../../receipts/receipt.ts';
import { usd } from '../testing/counter-till.ts';
import { standingOf } from '../sale.ts';
import { leftOf } from './left.ts';
import { returnablesOf } from './returnable.ts';
import { ReturnTill } from './testing/return-till.ts';

const COFFEE = 'Flat white';
const VOUCHER = 'Gift voucher 50.00';
const LETTERHEAD = { shop: { name: 'Shop', address: [] }, till: 'Till 1', training: false };

let till: ReturnTill;
let bought: SaleId;
beforeEach(async () => {
  till = new ReturnTill();
  bought = await till.basket([VOUCHER, 2], [COFFEE, 1]);
  const { total } = standingOf(till.sale(bought)).totals;
  await till.card(bought, total.amount, '4242');
  await till.sales.finish(bought);
});

const refusal = (code: string): unknown =>
  expect.objectContaining({ error: expect.objectContaining({ code }) as unknown });
const bring = (pieces = 1) =>
  till.exchanges.add(bought, [{ lineId: till.lineOf(bought, 0), quantity: pieces }]);

describe('an exchange', () => {
  it('with something dearer: only the rest is paid, and the receipt shows what came back', async () => {
    await bring();
    const saleId = await till.basket([VOUCHER, 1], [COFFEE, 2]);
    const { totals, due, credit } = standingOf(till.sale(saleId));
    expect(credit).toEqual(usd(5000));
    expect(due.amount).toBe(totals.total.amount - 5000);
    await till.cash(saleId);
    const sale = till.sale(saleId);
    expect(sale.paidAt).not.toBeNull();
    expect(receiptOf(sale, LETTERHEAD)?.exchange).toMatchObject({
      returns: [{ name: VOUCHER, quantity: 1, amount: usd(5000), ofNumber: '1001' }],
      used: usd(5000),
      back: usd(0),
    });
    expect(leftOf(till.sale(bought)).amount).toBe(standingOf(till.sale(bought)).totals.total.amount - 5000);
    expect(await till.violations()).toEqual([]);
  });

  it('with something cheaper: the rest goes back to the card that paid, and the sale is paid', async () => {
    await bring(2);
    const saleId = await till.basket([VOUCHER, 1]);
    const { due, back } = standingOf(till.sale(saleId));
    expect([due, back]).toEqual([usd(0), usd(5000)]);
    await expect(till.takeCash(saleId, usd(0), usd(0))).rejects.toEqual(refusal('exchange.notEven'));
    await till.exchanges.settle(saleId, usd(5000), { kind: 'asPaid' });
    expect(till.sale(saleId).paidAt).not.toBeNull();
    await till.arrive();
    const coffee = standingOf(till.sale(bought)).totals.total.amount - 10_000;
    expect(leftOf(till.sale(bought)).amount).toBe(coffee);
    expect(standingOf(till.sale(bought)).refunded).toEqual(usd(5000));
    expect(await till.violations()).toEqual([]);
  });

  it('for the same: nothing is paid and nothing goes back', async () => {
    await bring();
    const saleId = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(saleId, usd(0), { kind: 'asPaid' });
    expect(till.sale(saleId).paidAt).not.toBeNull();
    expect(await till.violations()).toEqual([]);
  });

  it('given up leaves everything as it was; a line can be taken out again', async () => {
    await bring();
    const { current } = till.record.books;
    const line = current?.returns[0];
    if (current === null || line === undefined) throw new Error('It came back above');
    expect(returnablesOf(till.sale(bought))[0]?.quantity).toBe(1);
    await till.exchanges.remove(line.id);
    expect(returnablesOf(till.sale(bought))[0]?.quantity).toBe(2);
    await bring(2);
    await expect(bring()).rejects.toEqual(refusal('refund.lineIsBack'));
    await till.sales.void(current.id, { reason: 'customerLeft', words: null });
    expect(returnablesOf(till.sale(bought))[0]?.quantity).toBe(2);
    expect(await till.violations()).toEqual([]);
  });

  it('of goods whose money went back by amount is refused, as is a second sale in the same exchange', async () => {
    const all = leftOf(till.sale(bought)).amount;
    await till.give(bought, all - 4000);
    await till.arrive();
    await expect(bring()).rejects.toEqual(refusal('refund.exceedsLeft'));
  });

  it('with nothing taken is a refund, and is refused here', async () => {
    await bring();
    const { current } = till.record.books;
    if (current === null) throw new Error('It came back above');
    await expect(till.exchanges.settle(current.id, usd(5000), { kind: 'asPaid' })).rejects.toEqual(
      refusal('exchange.notEven'),
    );
  });
});
