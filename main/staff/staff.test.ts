import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { shopClock } from '#shared/shop-clock.ts';
import type { Act } from '#shared/staff.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { TillRecord } from '../journal/record.ts';
import type { Fact } from '../journal/facts.ts';
import type { StaffParts } from './staff.ts';
import { Staff } from './staff.ts';
import { hashPin } from './pin.ts';

type People = StaffParts['settings'];

/** `pin.test.ts` is about the cost; here it would only take time. */
const CHEAP = 2 ** 8;

let shop: People;
beforeAll(async () => {
  const [ana, ben, mira, old] = await Promise.all(
    ['1111', '222222', '1234', '4711'].map((pin) => hashPin(pin, CHEAP)),
  );
  shop = {
    staff: [
      { id: 'ana', name: 'Ana', role: 'cashier', pinHash: ana!, pinLength: 4 },
      { id: 'ben', name: 'Ben', role: 'supervisor', pinHash: ben!, pinLength: 6 },
      { id: 'mira', name: 'Mira', role: 'manager', pinHash: mira!, pinLength: 4 },
    ],
    supervisors: [{ name: 'Old hand', pinHash: old! }],
    rights: {},
    signInAtStart: 'lock',
    lockAfterMinutes: 0,
  };
});

const at = { now: 0 };
const clock = { monotonic: () => at.now, wall: () => at.now };
let record: TillRecord;
let facts: () => Promise<readonly Fact[]>;

beforeEach(() => {
  at.now = 0;
  const journal = memoryJournal(() => at.now);
  record = new TillRecord(journal);
  facts = async () => (await journal.readAll()).map(({ fact }) => fact);
});

const log = { info: () => undefined, warn: () => undefined, bug: () => undefined };

async function opened(settings: People): Promise<Staff> {
  const staff = new Staff({ settings, record, clock, shopClock: shopClock('UTC'), log });
  await record.write(...staff.atStart());
  return staff;
}

const answer = (promise: Promise<unknown>): Promise<unknown> =>
  promise.catch((error: unknown) => (error as { error: unknown }).error);

const discount = (ppm: number): Act => ({ kind: 'discount', ppm });

describe('a till with staff', () => {
  it('starts locked, opens for a PIN, locks again, and the journal says who', async () => {
    const staff = await opened(shop);
    expect(staff.view).toMatchObject({ locked: true, cashier: null, pinLengths: [4, 5, 6, 7, 8] });
    await staff.signIn('1111');
    expect(staff.view).toMatchObject({
      locked: false,
      cashier: { id: 'ana', name: 'Ana', role: 'cashier' },
    });
    await staff.lock();
    await staff.lock();
    expect(staff.isLocked).toBe(true);
    await staff.signIn('222222');
    expect(await facts()).toEqual([
      { type: 'staff.locked' },
      { type: 'staff.signedIn', staffId: 'ana', name: 'Ana' },
      { type: 'staff.locked' },
      { type: 'staff.signedIn', staffId: 'ben', name: 'Ben' },
    ]);
  });

  it('starts with whoever its settings name', async () => {
    const staff = await opened({ ...shop, signInAtStart: 'ana' });
    expect(staff.view.cashier?.name).toBe('Ana');
    await staff.signIn('1234');
    expect(staff.view.cashier?.name).toBe('Mira');
  });

  it('gives screens names and roles, and never what is kept of a PIN', async () => {
    const staff = await opened(shop);
    expect(staff.view.staff).toEqual([
      { id: 'ana', name: 'Ana', role: 'cashier' },
      { id: 'ben', name: 'Ben', role: 'supervisor' },
      { id: 'mira', name: 'Mira', role: 'manager' },
    ]);
    expect(JSON.stringify(staff.view)).not.toContain('scrypt');
  });

  it('knows how long PINs are once it was told of each', async () => {
    const staff = await opened({ ...shop, supervisors: [] });
    expect(staff.view.pinLengths).toEqual([4, 6]);
  });

  it('signs nobody in by the PIN of a supervisor of older settings', async () => {
    const staff = await opened(shop);
    expect(await answer(staff.signIn('4711'))).toEqual({ code: 'staff.wrongPin' });
  });

  it('is locked for somebody who is no longer on the staff', async () => {
    await record.write({ type: 'staff.signedIn', staffId: 'gone', name: 'Gone' });
    expect(new Staff({ settings: shop, record, clock, shopClock: shopClock('UTC'), log }).isLocked).toBe(
      true,
    );
  });
});

describe('approval', () => {
  let staff: Staff;
  beforeEach(async () => {
    staff = await opened({ ...shop, signInAtStart: 'ana' });
  });
  const acts = async () => (await facts()).filter(({ type }) => type === 'audit.act');

  it('is not asked for within the limits of the role, nor written down', async () => {
    expect(await staff.require(discount(100_000))).toEqual({ grantedBy: null });
    expect(await acts()).toEqual([]);
  });

  it('is asked for beyond them; somebody who may gives it, and both names are on record', async () => {
    const act = discount(200_000);
    expect(await answer(staff.require(act))).toEqual({ code: 'approval.needed', facts: { act: 'discount' } });
    expect(await staff.require(act, '222222', 'sale' as SaleId)).toEqual({ grantedBy: 'Ben' });
    expect(await acts()).toEqual([
      { type: 'audit.act', act: 'discount', size: 200_000, by: 'Ana', grantedBy: 'Ben', about: 'sale' },
    ]);
  });

  it('of somebody who may not either is refused by name, and a wrong PIN is nobody’s', async () => {
    expect(await answer(staff.require(discount(600_000), '222222'))).toEqual({
      code: 'approval.notAllowed',
      facts: { name: 'Ben' },
    });
    expect(await answer(staff.require(discount(600_000), '1111'))).toMatchObject({
      facts: { name: 'Ana' },
    });
    expect(await answer(staff.require(discount(600_000), '9999'))).toEqual({ code: 'approval.wrongPin' });
    expect(await acts()).toEqual([]);
  });

  it('is a manager’s own, and still on record', async () => {
    await staff.signIn('1234');
    expect(await staff.require({ kind: 'openDrawer' })).toEqual({ grantedBy: null });
    expect(await acts()).toEqual([
      { type: 'audit.act', act: 'openDrawer', size: null, by: 'Mira', grantedBy: null, about: null },
    ]);
  });

  it('cannot be had while the till is locked', async () => {
    await staff.lock();
    expect(await answer(staff.require(discount(1), '1234'))).toEqual({ code: 'staff.locked' });
  });

  it('follows the limits that the shop set', async () => {
    const strict = await opened({
      ...shop,
      signInAtStart: 'ana',
      rights: { cashier: { discountPpm: 0, acts: ['voidSale'] }, supervisor: { refund: 5000 } },
    });
    expect(await answer(strict.require(discount(1)))).toMatchObject({ code: 'approval.needed' });
    expect(await strict.require({ kind: 'voidSale' })).toEqual({ grantedBy: null });
    expect(await strict.grant({ kind: 'refund', amount: 5000 }, '222222')).toBe('Ben');
    expect(await answer(strict.grant({ kind: 'refund', amount: 5001 }, '222222'))).toEqual({
      code: 'supervisor.wrongPin',
    });
  });
});

describe('a till without staff', () => {
  it('sells for whoever stands there and locks for nobody', async () => {
    const staff = await opened({ ...shop, staff: [] });
    expect(staff.view).toMatchObject({ locked: false, cashier: null, staff: [] });
    expect(await staff.require(discount(1_000_000))).toEqual({ grantedBy: null });
    expect(await answer(staff.lock())).toEqual({ code: 'staff.none' });
    expect(await answer(staff.signIn('4711'))).toEqual({ code: 'staff.none' });
  });

  it('still wants a supervisor for decisions about money', async () => {
    const staff = await opened({ ...shop, staff: [] });
    expect(await staff.grant({ kind: 'resolve' }, '4711')).toBe('Old hand');
    expect(await answer(staff.grant({ kind: 'resolve' }, '4712'))).toEqual({ code: 'supervisor.wrongPin' });
  });

  it('says when nobody could', async () => {
    const staff = await opened({ ...shop, staff: [], supervisors: [] });
    expect(await answer(staff.grant({ kind: 'resolve' }, '4711'))).toEqual({ code: 'supervisor.none' });
    expect(await answer(staff.require({ kind: 'resolve' }))).toEqual({ code: 'supervisor.none' });
  });
});

describe('opening the set-up', () => {
  const acts = async () => (await facts()).filter(({ type }) => type === 'audit.act');

  it('is allowed by a manager', async () => {
    const staff = await opened({ ...shop, signInAtStart: 'ana' });
    expect(await answer(staff.requireSetUp())).toMatchObject({ code: 'approval.needed' });
    expect(await answer(staff.requireSetUp('222222'))).toMatchObject({ code: 'approval.notAllowed' });
    expect(await staff.requireSetUp('1234')).toEqual({ grantedBy: 'Mira' });
  });

  it('is allowed by a supervisor where no manager is named', async () => {
    const staff = await opened({ ...shop, staff: [] });
    expect(await answer(staff.requireSetUp())).toMatchObject({ code: 'approval.needed' });
    expect(await answer(staff.requireSetUp('9999'))).toMatchObject({ code: 'approval.wrongPin' });
    expect(await staff.requireSetUp('4711')).toEqual({ grantedBy: 'Old hand' });
  });

  it('is for whoever stands there while nobody is named who could allow it, and nothing else is', async () => {
    const staff = await opened({ ...shop, staff: [], supervisors: [] });
    expect(await staff.requireSetUp()).toEqual({ grantedBy: null });
    expect(await acts()).toEqual([
      { type: 'audit.act', act: 'settings', size: null, by: null, grantedBy: null, about: null },
    ]);
    expect(await answer(staff.require({ kind: 'settings' }))).toEqual({ code: 'supervisor.none' });
  });

  it('wants somebody who has signed in, where cashiers are all there are', async () => {
    const [ana] = shop.staff;
    const staff = await opened({ ...shop, staff: [ana!], supervisors: [] });
    expect(await answer(staff.requireSetUp())).toEqual({ code: 'staff.locked' });
    await staff.signIn('1111');
    await staff.requireSetUp();
    expect(await acts()).toMatchObject([{ act: 'settings', by: 'Ana', grantedBy: null }]);
  });
});

describe('too many wrong PINs', () => {
  const guess = (staff: Staff, times: number) =>
    Promise.all(Array.from({ length: times }, (_, n) => answer(staff.signIn(`900${n}`))));

  it('make everybody wait, the right one too, each time twice as long', async () => {
    const staff = await opened(shop);
    expect(await guess(staff, 5)).toEqual(Array(5).fill({ code: 'staff.wrongPin' }));
    expect(await answer(staff.signIn('1111'))).toEqual({ code: 'staff.wait', facts: { seconds: 30 } });
    at.now += 30_000;
    await guess(staff, 5);
    expect(await answer(staff.grant({ kind: 'resolve' }, '4711'))).toEqual({
      code: 'supervisor.wait',
      facts: { seconds: 60 },
    });
    const waits = (await facts()).flatMap((fact) => (fact.type === 'staff.pinRefused' ? [fact.waitMs] : []));
    expect(waits).toEqual([0, 0, 0, 0, 30_000, 0, 0, 0, 0, 60_000]);
  });

  it('are not forgiven by a restart, nor by setting the clock back', async () => {
    await guess(await opened(shop), 5);
    at.now += 20_000;
    expect(await answer((await opened(shop)).signIn('1111'))).toEqual({
      code: 'staff.wait',
      facts: { seconds: 10 },
    });
    at.now -= 20_000_000;
    expect(await answer((await opened(shop)).signIn('1111'))).toEqual({
      code: 'staff.wait',
      facts: { seconds: 30 },
    });
  });

  it('count on over restarts: the fifth makes everybody wait', async () => {
    for (let n = 0; n < 5; n += 1) await guess(await opened(shop), 1);
    expect(await answer((await opened(shop)).signIn('1111'))).toMatchObject({ code: 'staff.wait' });
  });

  it('are not forgiven for a right one between them, and are after ten quiet minutes', async () => {
    const staff = await opened({ ...shop, signInAtStart: 'ana' });
    for (let n = 0; n < 4; n += 1) {
      await answer(staff.require({ kind: 'openDrawer' }, `800${n}`));
      await staff.signIn('1111');
    }
    await answer(staff.require({ kind: 'openDrawer' }, '8009'));
    expect(await answer(staff.signIn('1111'))).toMatchObject({ code: 'staff.wait' });
    at.now += 600_000;
    expect(await answer(staff.require({ kind: 'openDrawer' }, '8000'))).toEqual({
      code: 'approval.wrongPin',
    });
    expect(await staff.signIn('1234')).toBeNull();
  });
});
