import type { RefundOrder, SeenRefund } from '../../main/payments/driver/modification-link.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Random } from '../random.ts';

/** Money that the bank gave back. What nobody can deny. */
export interface GivenBack {
  readonly reference: string;
  readonly paymentId: string;
  /** Minor units. */
  readonly amount: number;
}

export interface RefundDeskParts {
  readonly queue: EventQueue;
  readonly random: Random;
  readonly gaveBack: (given: GivenBack) => void;
}

/** Where the cloud takes refunds up. Every command is another refund: nothing in it is idempotent, and nothing is bounded. */
export class RefundDesk {
  readonly #parts: RefundDeskParts;
  readonly #refunds = new Map<string, SeenRefund>();

  constructor(parts: RefundDeskParts) {
    this.#parts = parts;
  }

  /** All refunds of one payment. */
  of(paymentId: string): readonly SeenRefund[] {
    return [...this.#refunds.values()].filter((refund) => refund.paymentId === paymentId);
  }

  take(order: RefundOrder): SeenRefund {
    const { queue, random } = this.#parts;
    const refund: SeenRefund = {
      kind: 'refund',
      refundId: `re_${this.#refunds.size + 1}`,
      paymentId: order.paymentId,
      reference: order.reference,
      amount: order.amount.amount,
      currency: order.amount.currency,
      state: 'inProgress',
      failureReason: null,
    };
    this.#refunds.set(refund.refundId, refund);
    const isDone = random.chance(0.85);
    queue.after(random.between(500, 40_000), () => this.#end(refund, isDone));
    return refund;
  }

  #end(refund: SeenRefund, isDone: boolean): void {
    const { reference, paymentId, amount } = refund;
    const end = isDone
      ? ({ state: 'succeeded' } as const)
      : ({ state: 'failed', failureReason: 'technical_issue' } as const);
    this.#refunds.set(refund.refundId, { ...refund, ...end });
    if (isDone && reference !== null && paymentId !== null)
      this.#parts.gaveBack({ reference, paymentId, amount });
  }
}
