import type { Clock } from '../clock.ts';
import { tenth } from '../stopwatch.ts';

/** Wall clocks tick in whole milliseconds; further apart than this, the wall clock has been set. */
const SET_MS = 20;

/** Wall time to a tenth of a millisecond: steady between two settings of the wall clock. */
export function fineWall(clock: Clock): () => number {
  let offset = clock.wall() - clock.monotonic();
  return () => {
    const steady = clock.monotonic() + offset;
    const wall = clock.wall();
    if (Math.abs(steady - wall) <= SET_MS) return tenth(steady);
    offset = wall - clock.monotonic();
    return wall;
  };
}
