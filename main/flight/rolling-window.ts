import type { Quantiles, Sample } from '#shared/health.ts';

/** How long a measurement counts, ms. */
export const COUNTED_MS = 12 * 3_600_000;

/** The newest measurements of one kind: no more than `most`, none older than `maxAgeMs`. */
export class RollingWindow {
  readonly #most: number;
  readonly #maxAgeMs: number;
  #samples: readonly Sample[] = [];

  constructor(most = 240, maxAgeMs = COUNTED_MS) {
    this.#most = most;
    this.#maxAgeMs = maxAgeMs;
  }

  add(sample: Sample): void {
    this.#samples = [...this.#samples, sample].slice(-this.#most);
  }

  /** Oldest first. `now`: wall time, ms. */
  samples(now: number): readonly Sample[] {
    return this.#samples.filter(({ at }) => now - at <= this.#maxAgeMs).sort((a, b) => a.at - b.at);
  }

  quantiles(now: number): Quantiles | null {
    return quantilesOf(this.samples(now).map(({ ms }) => ms));
  }
}

/** Null of nothing. */
export function quantilesOf(values: readonly number[]): Quantiles | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [p50, p95] = [nearestRank(sorted, 0.5), nearestRank(sorted, 0.95)];
  return p50 === undefined || p95 === undefined ? null : { p50, p95, samples: sorted.length };
}

function nearestRank(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
