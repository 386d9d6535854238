import type { Policy } from './policy.ts';
import type { FinalSession, Processing } from './session.ts';

/** What a terminal took alone, in a store of its own that no reboot empties. */
export class OfflineQueue {
  readonly #policy: Policy;
  readonly #waiting = new Map<string, FinalSession>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Small enough, and is there room? */
  allows({ order, tip }: Processing): boolean {
    const ceiling = this.#policy.offlineCeiling(order.currency);
    return order.amount + tip.amount <= ceiling && this.size < this.#policy.offlineRoom;
  }

  /** Keeps it if the issuer has not seen it. */
  take(session: FinalSession): void {
    if ('queued' in session.result && session.result.queued !== null)
      this.#waiting.set(session.order.paymentId, session);
  }

  /** Oldest first; afterwards the queue is empty. */
  takeAll(): readonly FinalSession[] {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    return all;
  }
}
