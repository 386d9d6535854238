import type { WireTerminalPayment } from '@vinr/sdk/wire';

const UNFINISHED: readonly string[] = ['created', 'pending', 'processing'];

/** What the cloud knows of payments: what terminals have told it, and no more. */
export class CloudPayments {
  readonly #payments = new Map<string, WireTerminalPayment>();
  readonly #waiting = new Map<string, ((payment: WireTerminalPayment) => void)[]>();

  /** News of a payment, from its terminal. */
  learn(payment: WireTerminalPayment): void {
    this.#payments.set(payment.id, payment);
    if (UNFINISHED.includes(payment.status)) return;
    for (const resolve of this.#waiting.get(payment.id) ?? []) resolve(payment);
    this.#waiting.delete(payment.id);
  }

  find(id: string): WireTerminalPayment | null {
    return this.#payments.get(id) ?? null;
  }

  /** Resolves when the cloud has heard the end of it, which may be never. */
  end(id: string): Promise<WireTerminalPayment> {
    const known = this.#payments.get(id);
    if (known !== undefined && !UNFINISHED.includes(known.status)) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]));
  }

  /** Newest first by the time of the order; of two in the same millisecond the later heard of. */
  newestFirst(): readonly WireTerminalPayment[] {
    return [...this.#payments.values()].reverse().sort((a, b) => createdAt(b) - createdAt(a));
  }
}

/** Wall time, ms. */
export function createdAt(payment: WireTerminalPayment): number {
  return new Date(payment.createdAt ?? 0).getTime();
}
