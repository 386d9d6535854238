import { expect, it } from 'vitest';
import type { Clock } from '../main/clock.ts';
import { spedClock } from './sped-clock.ts';

it('lets an hour pass in a minute, for people, for durations and for whoever waits', async () => {
  let passed = 0;
  const slept: number[] = [];
  const real: Clock = {
    wall: () => 1_000_000 + passed,
    monotonic: () => 500 + passed,
    sleep: (ms) => Promise.resolve(void slept.push(ms)),
  };
  const clock = spedClock(real, 60);
  passed = 60_000;
  expect(clock.wall()).toBe(1_000_000 + 3_600_000);
  expect(clock.monotonic()).toBe(500 + 3_600_000);
  await clock.sleep(30_000, new AbortController().signal);
  expect(slept).toEqual([500]);
});
