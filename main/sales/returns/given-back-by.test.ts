import { beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { shopClock } from '#shared/shop-clock.ts';
import { hashPin } from '../../staff/pin.ts';
import { Staff } from '../../staff/staff.ts';
import { givenBackBy } from './given-back-by.ts';
import { ReturnTill } from './testing/return-till.ts';

const VOUCHER = 'Gift voucher 50.00';
const HOUR = 3_600_000;
const CHEAP = 2 ** 8;
const log = { info: () => undefined, warn: () => undefined, bug: () => undefined };

/** Ana may give back 50.00 a day and a sale, Mira anything. The shop is in Berlin: midnight is at 23:00 UTC. */
async function opened(till: ReturnTill): Promise<Staff> {
  const [ana, mira] = await Promise.all(['1111', '1234'].map((pin) => hashPin(pin, CHEAP)));
  const people = [
    { id: 'ana', name: 'Ana', role: 'cashier', pinHash: ana ?? '', pinLength: 4 },
    { id: 'mira', name: 'Mira', role: 'manager', pinHash: mira ?? '', pinLength: 4 },
  ] as const;
  const staff = new Staff({
    settings: {
      staff: people,
      supervisors: [],
      rights: { cashier: { refund: 5_000 } },
      signInAtStart: 'ana',
      lockAfterMinutes: 0,
    },
    record: till.record,
    clock: { monotonic: () => till.now, wall: () => till.now },
    shopClock: shopClock('Europe/Berlin'),
    log,
  });
  await till.record.write(...staff.atStart());
  return staff;
}

let till: ReturnTill;
let staff: Staff;
let first: SaleId;
let second: SaleId;
beforeEach(async () => {
  till = new ReturnTill();
  staff = await opened(till);
  const sold = async (last4: string): Promise<SaleId> => {
    const saleId = await till.basket([VOUCHER, 2]);
    await till.card(saleId, 10_000, last4);
    await till.sales.finish(saleId);
    return saleId;
  };
  [first, second] = [await sold('4242'), await sold('0005')];
});

const may = (amount: number, about: SaleId) =>
  staff.require({ kind: 'refund', amount }, undefined, about).then(
    () => true,
    () => false,
  );

describe('the limit on refunds', () => {
  it('is for the day: many small ones are one large one, and the shop’s midnight begins anew', async () => {
    expect(await may(5_000, first)).toBe(true);
    await till.give(first, 3_000);
    expect([await may(2_000, second), await may(2_001, second)]).toEqual([true, false]);
    await till.give(second, 2_000);
    expect(await may(1, second)).toBe(false);
    till.now = Date.UTC(2023, 10, 14, 22, 59);
    expect(await may(1, second)).toBe(false);
    till.now += 60_000;
    expect(await may(3_000, second)).toBe(true);
  });

  it('is for the sale too, however many days lie between', async () => {
    await till.give(first, 3_000);
    till.now += 30 * 24 * HOUR;
    expect([await may(2_000, first), await may(2_001, first), await may(5_000, second)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('counts no refund that is proven to have moved nothing, and none that somebody else allowed', async () => {
    await till.give(first, 3_000);
    await till.fail();
    expect(await may(5_000, second)).toBe(true);
    till.allows = () => 'Mira';
    await till.give(second, 4_000, { way: { kind: 'cash' } });
    expect(await may(5_000, second)).toBe(true);
    const { books } = till.record;
    expect(['Ana', 'Mira'].map((name) => givenBackBy(books, name, second, till.now))).toEqual([0, 4_000]);
  });

  it('counts what went back in cash by whoever was signed in, before rounding', async () => {
    till = new ReturnTill({ cashStep: 5 });
    staff = await opened(till);
    const saleId = await till.basket([VOUCHER, 2]);
    await till.cash(saleId);
    await till.give(saleId, 3_003);
    expect(givenBackBy(till.record.books, 'Ana', saleId, till.now)).toBe(3_003);
    expect([await may(1_997, saleId), await may(1_998, saleId)]).toEqual([true, false]);
  });
});
