import type { Hours } from '#shared/hours.ts';
import { isWithin } from '#shared/hours.ts';
import type { Clock } from '../clock.ts';

const LOOK_MS = 30_000;

export interface StayAwakeParts {
  readonly hours: Hours;
  /** Of the shop's day, for a wall time in ms. */
  readonly minuteOf: (at: number) => number;
  /** Somebody pays: the screen stays on whatever the hour. */
  readonly isBusy: () => boolean;
  /** Keeps the screen on until the returned function is called. */
  readonly hold: () => () => void;
  readonly clock: Clock;
}

/** Keeps the screen on while the shop is open. Returns the function that ends it. */
export function stayAwake({ hours, minuteOf, isBusy, hold, clock }: StayAwakeParts): () => void {
  const stop = new AbortController();
  let release: (() => void) | null = null;
  const look = () => {
    const wanted = !stop.signal.aborted && (isBusy() || isWithin(hours, minuteOf(clock.wall())));
    if (wanted) release ??= hold();
    else {
      release?.();
      release = null;
    }
  };
  const now = () => {
    look();
    if (!stop.signal.aborted) void clock.sleep(LOOK_MS, stop.signal).then(now);
  };
  now();
  return () => {
    stop.abort();
    look();
  };
}
