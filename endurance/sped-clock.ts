import type { Clock } from '../main/clock.ts';

/** Time that passes `speed` times as fast from now on: whatever waits an hour waits a minute at 60. */
export function spedClock(clock: Clock, speed: number): Clock {
  const wallNow = clock.wall();
  const monotonicNow = clock.monotonic();
  return {
    wall: () => Math.round(wallNow + (clock.wall() - wallNow) * speed),
    monotonic: () => monotonicNow + (clock.monotonic() - monotonicNow) * speed,
    sleep: (ms, signal) => clock.sleep(ms / speed, signal),
  };
}
