import { VinrApiError, VinrConnectionError, VinrRateLimitError } from '../errors.ts';

/** Time, as this client needs it. */
export interface Clock {
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  /** Resolves after `ms`; rejects when the signal fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface RetryPlan {
  /** How often a read is tried in all; 1 for callers with a schedule of their own. */
  readonly attempts: number;
  readonly clock: Clock;
  /** 0 ≤ random() < 1 */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

/** Repeats a read that failed for a passing reason. Only for requests that change nothing. */
export async function retryRead<T>(read: () => Promise<T>, plan: RetryPlan): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      const wait = attempt < plan.attempts ? waitBeforeRetry(error, attempt, plan.random) : null;
      if (wait === null) throw error;
      await plan.clock.sleep(wait, plan.signal);
    }
  }
}

/** Null when trying again is pointless, or when VINR asks for a longer pause than a waiting caller should sit through. */
function waitBeforeRetry(error: unknown, attempt: number, random: () => number): number | null {
  const busy = error instanceof VinrRateLimitError || error instanceof VinrApiError;
  if (busy && error.retryAfterMs !== null) {
    return error.retryAfterMs <= LONGEST_WAIT_MS ? error.retryAfterMs : null;
  }
  const passing =
    busy || (error instanceof VinrConnectionError && error.code !== 'aborted' && error.code !== 'tls');
  if (!passing) return null;
  const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * random();
}
