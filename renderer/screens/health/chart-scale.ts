import type { Sample } from '#shared/health.ts';

/** Answers range from less than a millisecond to seconds: a logarithm keeps both ends readable. */
const LEAST_MS = 0.5;
const MOST_MS = 2_000;

/** Height of a time, 0 at the bottom to 1 at the top. */
export function heightOf(ms: number): number {
  const within = Math.min(Math.max(ms, LEAST_MS), MOST_MS);
  return Math.log(within / LEAST_MS) / Math.log(MOST_MS / LEAST_MS);
}

export interface Bar {
  /** The slowest answer of its stretch of time, ms. */
  readonly ms: number;
  /** 0 at the left end to 1 at the right one. */
  readonly x: number;
}

/** One bar for each of `count` equal stretches of time that has an answer in it. */
export function barsOf(answers: readonly Sample[], count: number): readonly Bar[] {
  const first = answers[0]?.at ?? 0;
  const span = Math.max(1, (answers.at(-1)?.at ?? 0) - first);
  const slowest = new Map<number, number>();
  for (const { at, ms } of answers) {
    const stretch = Math.min(count - 1, Math.floor(((at - first) / span) * count));
    slowest.set(stretch, Math.max(ms, slowest.get(stretch) ?? 0));
  }
  return [...slowest].map(([stretch, ms]) => ({ x: stretch / count, ms }));
}
