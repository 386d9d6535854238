import { HttpProblem } from '../http/problem.ts';

/** A token bucket: so many requests a second, twice as many in a burst. */
export class RateLimit {
  #tokens: number | null = null;
  #filledAt = 0;

  /** Takes one token and returns the documented headers. Throws a 429 problem when there is none. */
  take(now: number, perSecond: number): Readonly<Record<string, string>> {
    const burst = perSecond * 2;
    const refilled = (this.#tokens ?? burst) + ((now - this.#filledAt) / 1000) * perSecond;
    const tokens = Math.min(burst, this.#tokens === null ? burst : refilled);
    this.#filledAt = now;
    this.#tokens = tokens >= 1 ? tokens - 1 : tokens;
    const headers = {
      'x-ratelimit-limit': String(perSecond),
      'x-ratelimit-remaining': String(Math.floor(this.#tokens)),
      'x-ratelimit-reset': String(Math.ceil(now / 1000 + (burst - this.#tokens) / perSecond)),
    };
    if (tokens >= 1) return headers;
    const retryAfter = String(Math.max(1, Math.ceil((1 - tokens) / perSecond)));
    throw new HttpProblem(429, 'rate_limited', 'Too many requests.', {
      headers: { ...headers, 'retry-after': retryAfter },
    });
  }
}
