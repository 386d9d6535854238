import { expect, test } from 'vitest';
import { VirtualClock } from './memory/virtual-clock.ts';
import { PacedClock } from './paced-clock.ts';
import { eventually, Shop } from './testing/shop.ts';

const HOUR = 3_600_000;

test('unpaced it is the real clock', async () => {
  const real = new VirtualClock();
  const clock = new PacedClock(real);
  let rings = 0;
  clock.after(1000, () => (rings += 1));
  await real.advance(999);
  expect([rings, clock.now()]).toEqual([0, real.now()]);
  await real.advance(1);
  expect(rings).toBe(1);
});

test('what waits comes sooner when time is sped up, and later again when it is slowed', async () => {
  const real = new VirtualClock(0);
  const clock = new PacedClock(real);
  const rings: number[] = [];
  clock.after(HOUR, () => rings.push(clock.now()));
  clock.after(2 * HOUR, () => rings.push(clock.now()));
  const cancel = clock.after(3 * HOUR, () => rings.push(-1));
  clock.pace(3600);
  await real.advance(1500);
  expect(rings).toEqual([HOUR]);
  expect(clock.now()).toBe(1.5 * HOUR);
  clock.pace(1);
  await real.advance(HOUR / 2 - 1);
  expect(rings).toEqual([HOUR]);
  await real.advance(1);
  expect(rings).toEqual([HOUR, 2 * HOUR]);
  cancel();
  await real.advance(24 * HOUR);
  expect(rings).toHaveLength(2);
});

test('a hold of seven days lapses while one waits', async () => {
  const shop = await Shop.open({ settings: { autoCardMs: 10 } });
  const order = { terminalId: 'term_test_default', amount: 100, currency: 'EUR', reference: 'week' };
  const hold = { ...order, captureMethod: 'manual', responseMode: 'sync' };
  const { body } = await shop.cloud('POST', '/v1/terminal/payments', hold);
  expect(body['status']).toBe('authorized');
  expect((await shop.control('PUT', '/clock', { rate: 1_000_000 })).body['rate']).toBe(1_000_000);
  await eventually(
    () => shop.cloud('GET', `/v1/terminal/payments/${String(body['id'])}`),
    (reply) => reply.body['status'] === 'expired',
  );
  expect((await shop.control('PUT', '/clock', { rate: 0 })).status).toBe(400);
  await shop.close();
});
