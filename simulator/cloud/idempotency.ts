import { createHash } from 'node:crypto';
import { isRecord } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';
import type { Clock } from '../clock.ts';
import { RowStore } from '../row-store.ts';

interface Underway {
  readonly digest: string;
  readonly answer: Promise<Answer>;
}

interface Answered {
  readonly slot: string;
  readonly digest: string;
  readonly answer: Answer;
  /** Wall time, ms. */
  readonly at: number;
}

/**
 * First answers by endpoint and key. A repeat gets the first answer, and waits for it while it is being made;
 * another body under the same key is a conflict. A request that was refused created nothing and keeps no key, and
 * what is older than `retentionMs` is as if it had never been.
 */
export class IdempotencyKeys {
  readonly #underway = new Map<string, Underway>();
  readonly #answered = new RowStore<Answered>(({ slot }) => [slot]);
  readonly #clock: Clock;
  readonly #retentionMs: () => number;

  constructor(clock: Clock, retentionMs: () => number) {
    this.#clock = clock;
    this.#retentionMs = retentionMs;
  }

  async once(
    scope: string,
    key: string | null,
    fields: unknown,
    make: () => Promise<Answer>,
  ): Promise<Answer> {
    if (key === null) return await make();
    const slot = `${scope} ${key}`;
    const digest = createHash('sha256').update(canonical(fields)).digest('base64url');
    const kept = this.#underway.get(slot) ?? this.#remembered(slot);
    if (kept === null) return await this.#first(slot, digest, make);
    if (kept.digest !== digest)
      throw new HttpProblem(409, 'idempotency_conflict', 'This idempotency key was used with another body.');
    const answer = await kept.answer;
    return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
  }

  #remembered(slot: string): Answered | null {
    const known = this.#answered.get(slot);
    return known !== null && this.#clock.now() - known.at < this.#retentionMs() ? known : null;
  }

  async #first(slot: string, digest: string, make: () => Promise<Answer>): Promise<Answer> {
    const underway = { digest, answer: make() };
    this.#underway.set(slot, underway);
    try {
      const answer = await underway.answer;
      this.#answered.set({ slot, digest, answer, at: this.#clock.now() });
      return answer;
    } finally {
      this.#underway.delete(slot);
    }
  }
}

/** JSON with sorted keys: the order of fields is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
