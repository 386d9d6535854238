import { expect, it } from 'vitest';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { stayAwake } from './stay-awake.ts';

it('keeps the screen on in the shop’s hours and while somebody pays, and holds it once', async () => {
  const clock = new VirtualClock();
  let [minute, busy, held] = [7 * 60, false, 0];
  const end = stayAwake({
    hours: { from: '08:00', to: '20:00' },
    minuteOf: () => minute,
    isBusy: () => busy,
    hold: () => {
      held += 1;
      return () => (held -= 1);
    },
    clock,
  });
  const after = async (now: number, pays = false) => {
    [minute, busy] = [now, pays];
    await clock.pass(30_000);
    return held;
  };
  expect(held).toBe(0);
  expect(await after(8 * 60)).toBe(1);
  expect(await after(12 * 60)).toBe(1);
  expect(await after(20 * 60, true)).toBe(1);
  expect(await after(20 * 60 + 1)).toBe(0);
  expect(await after(9 * 60)).toBe(1);
  end();
  expect(held).toBe(0);
  expect(await after(10 * 60)).toBe(0);
});
