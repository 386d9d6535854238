import type { Clock } from './clock.ts';

/** Milliseconds since it was made, to a tenth. */
export function stopwatch(clock: Clock): () => number {
  const began = clock.monotonic();
  return () => tenth(clock.monotonic() - began);
}

export const tenth = (ms: number): number => Math.round(ms * 10) / 10;
