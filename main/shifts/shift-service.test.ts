import { describe, expect, it } from 'vitest';
import { AppFailure } from '#shared/app-error.ts';
import { sumsOf } from './shift-sums.ts';
import { ShiftTill, sum, usd } from './testing/shift-till.ts';

const code = (refused: string) => ({ error: { code: refused } });
const shiftOf = (till: ShiftTill) => till.current.id;
const lastFact = async (till: ShiftTill) => (await till.journal.readAll()).at(-1)?.fact;

describe('opening', () => {
  it('adds up the float note by note, and numbers the shifts of this till', async () => {
    const till = new ShiftTill();
    const pieces = [
      { value: 25, pieces: 4 },
      { value: 2000, pieces: 5 },
      { value: 5, pieces: 0 },
    ];
    await expect(till.shifts.open({ kind: 'pieces', pieces })).resolves.toMatchObject({ number: 1 });
    expect(till.current).toMatchObject({ float: usd(10_100), floatCounts: [pieces[1], pieces[0]] });
    await expect(till.shifts.open(sum(0))).rejects.toMatchObject(code('shift.open'));
    await till.shifts.close({ shiftId: shiftOf(till), counted: sum(10_100), note: null });
    await expect(till.shifts.open(sum(0))).resolves.toMatchObject({ number: 2 });
  });

  it('comes before the first money where the shop requires it, and not before the first basket', async () => {
    const till = new ShiftTill();
    const saleId = await till.sale(500);
    await expect(till.cash(saleId, 500)).rejects.toMatchObject(code('shift.needed'));
    await till.shifts.open(sum(1000));
    await till.cash(saleId, 500);
    expect(till.record.books.sale(saleId).paidAt).not.toBeNull();
  });

  it('is nobody’s business where the shop keeps no shifts', async () => {
    const till = new ShiftTill({ mode: 'off' });
    await till.cash(await till.sale(500), 500);
    expect(till.record.books.shifts.current).toBeNull();
  });
});

describe('cash in and out', () => {
  it('needs an amount, a reason of that way, and words for another reason', async () => {
    const till = new ShiftTill();
    await till.shifts.open(sum(1000));
    const order = { kind: 'out', amount: usd(300), reason: 'bankDrop', words: null } as const;
    const refused = (change: object) => till.shifts.move({ ...order, ...change });
    await expect(refused({ amount: usd(0) })).rejects.toMatchObject(code('amount.zero'));
    await expect(refused({ kind: 'in' })).rejects.toMatchObject(code('shift.needsReason'));
    await expect(refused({ reason: 'other' })).rejects.toMatchObject(code('shift.needsReason'));
    const card = ['4242', '4242', '4242', '4242'].join(' ');
    await expect(refused({ words: card })).rejects.toMatchObject(code('text.cardNumber'));
    till.agrees = () => Promise.resolve('Ada');
    await till.shifts.move({ ...order, reason: 'other', words: 'Window cleaner' });
    expect(till.current.moves).toMatchObject([{ kind: 'out', amount: usd(300), grantedBy: 'Ada' }]);
    await till.shifts.openDrawer();
    expect(till.current.noSales).toBe(1);
  });
});

describe('closing', () => {
  it('within the limit asks nobody', async () => {
    const till = new ShiftTill({ differenceLimit: 500 });
    await till.shifts.open(sum(1000));
    till.agrees = () => Promise.reject(new Error('nobody is asked'));
    const order = { shiftId: shiftOf(till), counted: sum(500), note: null };
    await expect(till.shifts.close(order)).resolves.toMatchObject({ difference: usd(-500) });
  });

  it('above the limit needs a note and somebody who agrees', async () => {
    const till = new ShiftTill({ differenceLimit: 499 });
    await till.shifts.open(sum(1000));
    const order = { shiftId: shiftOf(till), counted: sum(500) };
    await expect(till.shifts.close({ ...order, note: null })).rejects.toMatchObject(
      code('shift.needsReason'),
    );
    till.agrees = () => Promise.reject(new AppFailure('approval.needed'));
    const short = { ...order, note: 'Short after lunch' };
    await expect(till.shifts.close(short)).rejects.toMatchObject(code('approval.needed'));
    till.agrees = () => Promise.resolve('Ada');
    await till.shifts.close(short);
    expect(await lastFact(till)).toMatchObject({ grantedBy: 'Ada', difference: usd(-500) });
  });

  it('is possible even where nobody may agree', async () => {
    const till = new ShiftTill({ differenceLimit: 0 });
    await till.shifts.open(sum(1000));
    till.agrees = () => Promise.reject(new AppFailure('supervisor.none'));
    await till.shifts.close({ shiftId: shiftOf(till), counted: sum(1), note: 'Coins fell' });
    expect(await lastFact(till)).not.toHaveProperty('grantedBy');
  });

  it('starts over when money moves while somebody agrees', async () => {
    const till = new ShiftTill({ differenceLimit: 0 });
    await till.shifts.open(sum(1000));
    const saleId = await till.sale(300);
    till.agrees = async () => {
      await till.cash(saleId, 300);
      return 'Ada';
    };
    const order = { shiftId: shiftOf(till), counted: sum(900), note: 'Short' };
    await expect(till.shifts.close(order)).rejects.toMatchObject(code('shift.changed'));
    expect(till.record.books.shifts.current).not.toBeNull();
  });

  it('keeps every count that was shown', async () => {
    const till = new ShiftTill();
    await till.shifts.open(sum(1000));
    await till.shifts.count({ shiftId: shiftOf(till), counted: sum(400) });
    await till.shifts.count({ shiftId: shiftOf(till), counted: sum(1000) });
    expect(till.current.differences).toEqual([usd(-600), usd(0)]);
  });

  it('twice is refused', async () => {
    const till = new ShiftTill();
    await till.shifts.open(sum(1000));
    const order = { shiftId: shiftOf(till), counted: sum(1000), note: null };
    await till.shifts.close(order);
    await expect(till.shifts.close(order)).rejects.toMatchObject(code('shift.none'));
  });
});

it('a shift goes on past midnight and through a restart', async () => {
  const till = new ShiftTill();
  await till.shifts.open(sum(1000));
  await till.cash(await till.sale(500), 500);
  till.now += 8 * 3_600_000;
  await till.restart();
  await till.cash(await till.sale(700), 1000);
  const { id, takings, openedAt } = till.current;
  await till.shifts.close({ shiftId: id, counted: sum(2200), note: null });
  const closed = till.record.books.shifts.find(id);
  expect(closed?.end).toMatchObject({ difference: usd(0), expected: usd(2200) });
  expect(new Date(openedAt).getUTCDate()).not.toBe(new Date(closed?.end?.at ?? 0).getUTCDate());
  expect(sumsOf(takings)).toMatchObject({ sales: { count: 2, amount: usd(1200) } });
  await till.restart();
  const again = till.record.books.shifts.find(id);
  expect(again).toMatchObject({ openedAt, end: closed?.end });
  expect(again === null ? null : sumsOf(again.takings)).toEqual(sumsOf(takings));
});
