import type { Payment } from '../dialects/index.ts';
import { RowStore } from '../row-store.ts';

const UNFINISHED: readonly string[] = ['created', 'pending', 'processing'];

/** Told of news: what was known before, or null for a payment nobody knew. */
export type PaymentListener = (before: Payment | null, now: Payment) => void;

/** What the cloud knows of payments: what terminals have told it, and what happened to them here since. */
export class CloudPayments {
  readonly #payments = new RowStore<Payment>(({ id, reference }) =>
    reference == null ? [id] : [id, reference],
  );
  readonly #waiting = new Map<string, ((payment: Payment) => void)[]>();
  readonly #listeners = new Set<PaymentListener>();

  /** News of a payment. */
  learn(payment: Payment): void {
    const before = this.#payments.get(payment.id);
    this.#payments.set(payment);
    for (const listener of this.#listeners) listener(before, payment);
    if (isUnfinished(payment)) return;
    for (const resolve of this.#waiting.get(payment.id) ?? []) resolve(payment);
    this.#waiting.delete(payment.id);
  }

  subscribe(listener: PaymentListener): void {
    this.#listeners.add(listener);
  }

  find(id: string): Payment | null {
    return this.#payments.get(id);
  }

  /** Resolves when the cloud has heard the end of it, which may be never. */
  end(id: string): Promise<Payment> {
    const known = this.#payments.get(id);
    if (known !== null && !isUnfinished(known)) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]));
  }

  /** All, or those of one reference; newest first by the time of the order; of two in the same millisecond the later heard of. */
  newestFirst(reference: string | null = null): readonly Payment[] {
    const payments =
      reference === null
        ? this.#payments.all()
        : this.#payments.matching(reference).filter((payment) => payment.reference === reference);
    return payments.reverse().sort((a, b) => createdAt(b) - createdAt(a));
  }
}

export function isUnfinished({ status }: Payment): boolean {
  return UNFINISHED.includes(status);
}

/** Wall time, ms. */
export function createdAt(payment: Payment): number {
  return new Date(payment.createdAt ?? 0).getTime();
}
