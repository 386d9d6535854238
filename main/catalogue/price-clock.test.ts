import { expect, it } from 'vitest';
import { shopClock } from '#shared/shop-clock.ts';
import { PriceClock } from './price-clock.ts';

/** Nine hours ahead of UTC, and of most computers that run this. */
const TOKYO = shopClock('Asia/Tokyo');
/** Six o'clock there. */
const MONDAY = Date.UTC(2026, 10, 22, 21, 0);
const log = { info: () => undefined, warn: () => undefined, bug: () => expect.unreachable('a bug') };

/** A clock that jumps from sleep to sleep, and a list of the moments in which prices come. */
function sunday(moments: readonly number[]) {
  let now = MONDAY - 3_600_000;
  const waited: number[] = [];
  const repricedAt: string[] = [];
  const clock = {
    wall: () => now,
    monotonic: () => now,
    sleep: async (ms: number, signal: AbortSignal) => {
      await new Promise((resolve) => void setImmediate(resolve));
      if (signal.aborted) return;
      waited.push(ms);
      now += ms;
    },
  };
  const store = {
    nextMoment: (after: string) =>
      Promise.resolve(moments.map(TOKYO.minuteOf).find((moment) => moment > after) ?? null),
  };
  const repriced = (): void => void repricedAt.push(TOKYO.minuteOf(now));
  const prices = new PriceClock({ store, clock, shopClock: TOKYO, log, repriced });
  const until = async (at: number): Promise<void> => {
    while (now < at) await new Promise((resolve) => void setImmediate(resolve));
    await prices.stop();
  };
  return { prices, until, waited, repricedAt, jump: (to: number) => void (now = to) };
}

it('tells in their minute that prices have come, each once', async () => {
  const { prices, until, repricedAt, waited } = sunday([MONDAY, MONDAY + 600_000]);
  prices.start();
  await until(MONDAY + 900_000);
  expect(repricedAt).toEqual(['2026-11-23T06:00', '2026-11-23T06:10']);
  expect(Math.max(...waited)).toBeLessThanOrEqual(30_000);
});

it('notices within half a minute that the computer has slept over it', async () => {
  const { prices, until, repricedAt, waited, jump } = sunday([MONDAY]);
  prices.start();
  while (waited.length === 0) await new Promise((resolve) => void setImmediate(resolve));
  jump(MONDAY + 7_200_000);
  await until(MONDAY + 7_260_000);
  expect(repricedAt).toEqual(['2026-11-23T08:00']);
});
