import type { Sample } from '#shared/health.ts';
import { SLOW_ANSWER_MS } from '#shared/health.ts';

/** One odd answer, slow or quick, says nothing: each is taken as the middle one of itself and the two before it. */
const TOGETHER = 3;

/** Since when answers have been slow without a break, wall time in ms; null while they are not. */
export function slowSince(samples: readonly Sample[]): number | null {
  const smooth = samples.slice(TOGETHER - 1).map((sample, index) => ({
    at: sample.at,
    ms: median(samples.slice(index, index + TOGETHER)),
  }));
  const lastQuick = smooth.findLastIndex(({ ms }) => ms <= SLOW_ANSWER_MS);
  return smooth[lastQuick + 1]?.at ?? null;
}

function median(samples: readonly Sample[]): number {
  const sorted = samples.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
