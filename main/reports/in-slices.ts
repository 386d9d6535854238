import type { IsTired, Summing } from './backlog.ts';

export interface Slices {
  /** Steady time, ms. */
  readonly now: () => number;
  /** Lets everything else that waits have its turn. */
  readonly breathe: () => Promise<void>;
}

/** How long sums are done at a time, ms: a frame of a screen is 16, an answer of a terminal some tens. */
const AT_A_TIME_MS = 4;

/** Tired after `ms` of steady time from now on. */
export function tiredAfter(ms: number, now: () => number): IsTired {
  const since = now();
  return () => now() - since >= ms;
}

/** For somebody who waits for the sums: a few milliseconds at a time, until all are done. */
export async function inSlices(summing: Summing, { now, breathe }: Slices): Promise<void> {
  while (!summing.sum(tiredAfter(AT_A_TIME_MS, now))) await breathe();
}
