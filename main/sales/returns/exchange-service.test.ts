import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { receiptOf } from '../../receipts/receipt.ts';
import { usd } from '../testing/counter-till.ts';
import { standingOf } from '../sale.ts';
import { leftOf, originalsOf } from './left.ts';
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

  it('is allowed once: who allowed to take the goods allowed to give back their worth', async () => {
    const acts: string[] = [];
    till.allows = ({ kind }) => (acts.push(kind), Promise.resolve('Mira'));
    await bring(2);
    const saleId = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(saleId, usd(5000), { kind: 'asPaid' });
    expect(acts).toEqual(['refund']);
    const [intent] = await till.facts('modification.intended');
    expect(intent).toMatchObject({ approvedBy: 'Mira', amount: usd(5000) });
  });

  it('asks again for another way than it was paid, and where nobody had to be asked before', async () => {
    const acts: string[] = [];
    till.allows = ({ kind }) => (acts.push(kind), Promise.resolve('Mira'));
    await bring(2);
    const saleId = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(saleId, usd(5000), { kind: 'cash' });
    expect(acts).toEqual(['refund', 'refundOther']);
    till = new ReturnTill();
    bought = await till.basket([VOUCHER, 2]);
    await till.cash(bought);
    await till.sales.finish(bought);
    acts.length = 0;
    till.allows = ({ kind }) => (acts.push(kind), null);
    await bring(2);
    const next = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(next, usd(5000), { kind: 'asPaid' });
    expect(acts).toEqual(['refund', 'refund']);
  });

  it('that is parked holds its goods, and sets them free when it is recalled and given up', async () => {
    await bring(2);
    const saleId = await till.basket([COFFEE, 1]);
    await till.sales.park(saleId, 'Mrs Park');
    expect(returnablesOf(till.sale(bought))[0]?.quantity).toBe(0);
    expect(till.sale(bought).exchanged).toMatchObject([{ saleId, back: usd(0) }]);
    await till.sales.recall(saleId);
    await till.sales.void(saleId, { reason: 'customerLeft', words: null });
    expect(returnablesOf(till.sale(bought))[0]?.quantity).toBe(2);
    expect(till.sale(bought).exchanged).toEqual([]);
    expect(await till.violations()).toEqual([]);
  });

  it('whose goods come back in their turn: their worth goes back to the card that paid for the first ones', async () => {
    await bring(2);
    const swapped = await till.basket([VOUCHER, 1], [COFFEE, 1]);
    await till.exchanges.settle(swapped, standingOf(till.sale(swapped)).back, { kind: 'asPaid' });
    await till.arrive();
    await till.sales.finish(swapped);
    const acts: string[] = [];
    till.allows = ({ kind }) => (acts.push(kind), null);
    expect(originalsOf(till.sale(swapped))).toMatchObject([{ kind: 'exchange', number: '1001' }]);
    const before = leftOf(till.sale(bought)).amount;
    const { modificationIds, cash } = await till.giveGoods(swapped, 5000, [[0, 1]]);
    expect([modificationIds.length, cash, acts]).toEqual([1, usd(0), ['refund']]);
    expect((await till.facts('modification.intended')).at(-1)).toMatchObject({
      saleId: bought,
      amount: usd(5000),
    });
    expect(leftOf(till.sale(bought)).amount).toBe(before);
    expect(returnablesOf(till.sale(swapped))[0]?.quantity).toBe(0);
    await till.fail();
    expect(till.record.books.tasks).toMatchObject([
      { kind: 'refundFailed', saleId: bought, amount: usd(5000) },
    ]);
    expect(leftOf(till.sale(bought)).amount).toBe(before + 5000);
    await till.give(bought, 5000, { way: { kind: 'cash' } });
    expect(await till.violations()).toEqual([]);
    const rest = leftOf(till.sale(swapped)).amount;
    await till.give(swapped, rest);
    await till.arrive();
    expect(leftOf(till.sale(swapped)).amount).toBe(0);
    await expect(till.give(swapped, 1)).rejects.toEqual(refusal('refund.exceedsLeft'));
    expect(await till.violations()).toEqual([]);
  });

  it('of an exchange: money finds its way back through both', async () => {
    await bring(1);
    const second = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(second, usd(0), { kind: 'asPaid' });
    await till.sales.finish(second);
    await till.exchanges.add(second, [{ lineId: till.lineOf(second, 0), quantity: 1 }]);
    const third = await till.basket([VOUCHER, 1]);
    await till.exchanges.settle(third, usd(0), { kind: 'asPaid' });
    await till.sales.finish(third);
    await till.giveGoods(third, 5000, [[0, 1]]);
    await till.arrive();
    expect(standingOf(till.sale(bought)).refunded).toEqual(usd(5000));
    expect((await till.facts('credit.refunded')).map((fact) => 'saleId' in fact && fact.saleId)).toEqual([
      third,
      second,
    ]);
    expect(await till.violations()).toEqual([]);
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
