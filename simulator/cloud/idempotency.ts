import { createHash } from 'node:crypto';
import { isRecord } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';

interface Kept {
  readonly digest: string;
  readonly answer: Promise<Answer>;
}

/**
 * First answers by endpoint and key. A repeat gets the first answer, and waits for it while it is being made;
 * another body under the same key is a conflict. A request that was refused created nothing and keeps no key.
 */
export class IdempotencyKeys {
  readonly #kept = new Map<string, Kept>();

  async once(
    scope: string,
    key: string | null,
    fields: unknown,
    make: () => Promise<Answer>,
  ): Promise<Answer> {
    if (key === null) return await make();
    const slot = `${scope} ${key}`;
    const digest = createHash('sha256').update(canonical(fields)).digest('hex');
    const kept = this.#kept.get(slot);
    if (kept === undefined) return await this.#first(slot, digest, make);
    if (kept.digest !== digest)
      throw new HttpProblem(409, 'idempotency_conflict', 'This idempotency key was used with another body.');
    const answer = await kept.answer;
    return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
  }

  async #first(slot: string, digest: string, make: () => Promise<Answer>): Promise<Answer> {
    const answer = make();
    this.#kept.set(slot, { digest, answer });
    try {
      return await answer;
    } catch (failure) {
      this.#kept.delete(slot);
      throw failure;
    }
  }
}

/** JSON with sorted keys: the order of fields is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
