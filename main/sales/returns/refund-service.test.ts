import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { usd } from '../testing/counter-till.ts';
import { standingOf } from '../sale.ts';
import { leftOf, originalsOf } from './left.ts';
import { returnablesOf } from './returnable.ts';
import { ReturnTill } from './testing/return-till.ts';

const COFFEE = 'Flat white';
const VOUCHER = 'Gift voucher 50.00';

let till: ReturnTill;
beforeEach(() => {
  till = new ReturnTill();
});

const refusal = (code: string, facts?: object): unknown =>
  expect.objectContaining({ error: facts === undefined ? { code } : { code, facts } });
const left = (saleId: SaleId) => leftOf(till.sale(saleId)).amount;
const facts = (...types: string[]) =>
  till.journal
    .readAll()
    .then((all) => all.map(({ fact }) => fact).filter(({ type }) => types.includes(type)));

/** 60.00 of vouchers... 50.00, paid 30.00 on one card and 20.00 on another. */
async function twoCards(): Promise<SaleId> {
  const saleId = await till.basket([VOUCHER, 1]);
  await till.card(saleId, 3000, '4242');
  await till.card(saleId, 2000, '0005');
  return saleId;
}

describe('money goes back the way it came', () => {
  it('to several cards by what each paid, to the penny', async () => {
    const saleId = await twoCards();
    const { modificationIds, cash } = await till.give(saleId, 999);
    expect(modificationIds).toHaveLength(2);
    expect(cash).toEqual(usd(0));
    const intents = await facts('modification.intended');
    expect(intents.map((fact) => 'amount' in fact && fact.amount.amount)).toEqual([599, 400]);
    await till.arrive();
    expect(left(saleId)).toBe(4001);
    expect(standingOf(till.sale(saleId)).refunded).toEqual(usd(999));
    expect(await till.violations()).toEqual([]);
  });

  it('in cash for a sale that was paid in cash, without a permission of its own', async () => {
    const acts: string[] = [];
    till.allows = ({ kind }) => (acts.push(kind), null);
    const saleId = await till.basket([COFFEE, 2]);
    await till.cash(saleId);
    const total = standingOf(till.sale(saleId)).totals.total.amount;
    expect(await till.give(saleId, total)).toEqual({ modificationIds: [], cash: usd(total) });
    expect(acts).toEqual(['refund']);
    expect(left(saleId)).toBe(0);
    await expect(till.give(saleId, 1)).rejects.toEqual(refusal('refund.exceedsLeft', { left: 0 }));
  });

  it('in coins that exist: what rounding took on the way in it gives on the way out', async () => {
    till = new ReturnTill({ cashStep: 5 });
    const saleId = await till.basket([COFFEE, 1]);
    const { due } = standingOf(till.sale(saleId));
    await till.takeCash(saleId, usd(1000), due);
    const [taken] = await facts('cash.taken');
    const { cash } = await till.give(saleId, due.amount);
    expect(cash.amount % 5).toBe(0);
    expect(taken).toMatchObject({ change: usd(1000 - cash.amount) });
    expect(await till.violations()).toEqual([]);
  });
});

describe('money goes back another way', () => {
  it('only with a permission of its own, with both names, and is gone from the card', async () => {
    const acts: string[] = [];
    till.allows = ({ kind }) => (acts.push(kind), Promise.resolve('Mira'));
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5000, '4242');
    await till.give(saleId, 3000, { way: { kind: 'cash' } });
    expect(acts).toEqual(['refundOther', 'refund']);
    expect(await facts('cash.refunded')).toMatchObject([{ amount: usd(3000), by: null, grantedBy: 'Mira' }]);
    expect(originalsOf(till.sale(saleId))).toMatchObject([{ kind: 'card', left: usd(2000) }]);
    await expect(till.give(saleId, 2001)).rejects.toEqual(refusal('refund.exceedsLeft', { left: 2000 }));
    await till.give(saleId, 2000, { way: { kind: 'other', methodId: 'gift' } });
    expect(left(saleId)).toBe(0);
    expect(await till.violations()).toEqual([]);
  });

  it('not at all when it is refused', async () => {
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5000, '4242');
    till.allows = () => Promise.reject(new Error('No'));
    await expect(till.give(saleId, 3000, { way: { kind: 'cash' } })).rejects.toThrow('No');
    expect(left(saleId)).toBe(5000);
  });
});

describe('goods', () => {
  it('come back piece by piece for what was paid, and none of them twice', async () => {
    const saleId = await till.basket([COFFEE, 3], [VOUCHER, 1]);
    await till.cash(saleId);
    const worth = () =>
      returnablesOf(till.sale(saleId)).map(({ quantity, amount }) => [quantity, amount.amount]);
    const [[, coffee = 0] = []] = worth();
    const first = Math.ceil(coffee / 3);
    await till.giveGoods(saleId, first, [[0, 1]]);
    expect(worth()[0]).toEqual([2, coffee - first]);
    await till.giveGoods(saleId, coffee - first, [[0, 2]]);
    expect(worth()[0]).toEqual([0, 0]);
    await expect(till.giveGoods(saleId, 1, [[0, 1]])).rejects.toEqual(
      refusal('refund.lineIsBack', { name: COFFEE, left: 0 }),
    );
    await till.giveGoods(saleId, 5000, [[1, 1]]);
    expect(left(saleId)).toBe(0);
    expect(await till.violations()).toEqual([]);
  });

  it('are still to come back when the only refund for them failed; a person is told, and another way ends it', async () => {
    const saleId = await till.basket([VOUCHER, 1]);
    await till.card(saleId, 5000, '4242');
    const { modificationIds } = await till.giveGoods(saleId, 5000, [[0, 1]]);
    expect(returnablesOf(till.sale(saleId))[0]?.quantity).toBe(0);
    await till.fail();
    expect(returnablesOf(till.sale(saleId))[0]?.quantity).toBe(1);
    expect(till.record.books.tasks).toMatchObject([{ kind: 'refundFailed', amount: usd(5000), saleId }]);
    const [of] = modificationIds;
    if (of === undefined) throw new Error('It was given above');
    const instead = { wanted: { kind: 'instead', of }, way: { kind: 'cash' } } as const;
    await till.give(saleId, 5000, instead);
    expect(returnablesOf(till.sale(saleId))[0]?.quantity).toBe(0);
    expect(till.record.books.tasks).toEqual([]);
    await expect(till.give(saleId, 5000, instead)).rejects.toEqual(refusal('modification.none'));
    expect(await till.violations()).toEqual([]);
  });

  it('are worth no more than is left: what was given back by amount is gone', async () => {
    const saleId = await till.basket([VOUCHER, 1]);
    await till.cash(saleId);
    await till.give(saleId, 1000);
    await expect(till.giveGoods(saleId, 5000, [[0, 1]])).rejects.toEqual(refusal('sale.changed'));
    await till.giveGoods(saleId, 4000, [[0, 1]]);
    expect(await till.violations()).toEqual([]);
  });
});
