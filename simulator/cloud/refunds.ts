import type { Payment } from '../dialects/index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Surroundings } from '../terminal/device.ts';
import { RowStore } from '../row-store.ts';
import type { EventBook } from '../webhooks/event-book.ts';
import type { Identities } from './identities.ts';
import type { SwitchBox } from './switches.ts';

export const REFUND_REASONS = [
  'duplicate',
  'fraudulent',
  'requested_by_customer',
  'product_not_received',
] as const;

/** Why a refund fails, in the words of VINR's page. */
export const REFUND_FAILURES = [
  'technical_issue',
  'destination_account_closed',
  'destination_unreachable',
  'transaction_not_found',
  'currency_mismatch',
  'operation_not_available',
  'refund_window_expired',
] as const;
export type RefundFailure = (typeof REFUND_FAILURES)[number];

/** A refund as the reference writes it. */
export interface Refund {
  /** `re_…` */
  readonly id: string;
  readonly object: 'refund';
  /** The refunded payment's id. */
  readonly payment: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'cancelled';
  readonly reason: (typeof REFUND_REASONS)[number] | null;
  /** Read the card again on a terminal before the money goes. */
  readonly presentToTerminal: boolean;
  readonly metadata: Readonly<Record<string, string>>;
  readonly failureReason?: RefundFailure;
  /** Unix seconds. */
  readonly created: number;
}

export interface RefundRequest extends Pick<Refund, 'reason' | 'presentToTerminal' | 'metadata'> {
  /** Minor units; null: all that is left. */
  readonly amount: number | null;
}

/** Money on its way back. What is pending counts as gone, so that no two refunds can give more than was taken. */
export class Refunds {
  readonly #refunds = new RowStore<Refund>(({ id, payment }) => [id, payment]);
  readonly #timers = new Map<string, () => void>();
  readonly #world: Surroundings;
  readonly #announcements: EventBook;
  readonly #identities: Identities;
  readonly #switches: SwitchBox;

  constructor(world: Surroundings, announcements: EventBook, identities: Identities, switches: SwitchBox) {
    this.#world = world;
    this.#announcements = announcements;
    this.#identities = identities;
    this.#switches = switches;
  }

  /** Pending at first. Throws 422 problems for a payment that took nothing, and for more than is left. */
  create(payment: Payment, { amount, ...wishes }: RefundRequest): Refund {
    const left = (payment.amountCaptured ?? 0) - this.#refundedOf(payment.id);
    const given = amount ?? left;
    if ((payment.amountCaptured ?? 0) === 0)
      throw refused('payment_not_refundable', 'Nothing was captured on this payment.', payment);
    if (given > left || left === 0)
      throw refused('amount_too_large', `Only ${left} minor units are left to refund.`, payment);
    const refund: Refund = {
      id: this.#identities.next('re'),
      object: 'refund',
      payment: payment.id,
      amount: given,
      currency: payment.currency,
      status: 'pending',
      ...wishes,
      created: Math.floor(this.#world.clock.now() / 1000),
    };
    this.#keep(refund, 'refund.created');
    if (!refund.presentToTerminal) this.settle(refund.id);
    return refund;
  }

  /** Throws a 404 problem. */
  get(id: string): Refund {
    const refund = this.#refunds.get(id);
    if (refund === null) throw new HttpProblem(404, 'refund_not_found', 'No such refund.');
    return refund;
  }

  newestFirst(): readonly Refund[] {
    return this.#refunds.all().reverse();
  }

  /** The only thing that can change afterwards. */
  describe(id: string, metadata: Refund['metadata']): Refund {
    const before = this.get(id);
    const refund = { ...before, metadata: { ...before.metadata, ...metadata } };
    this.#keep(refund, 'refund.updated');
    return refund;
  }

  /** Nothing goes back, and what was kept for it can be refunded anew. */
  end(id: string, status: 'failed' | 'cancelled', failureReason: RefundFailure): void {
    const type = status === 'failed' ? 'refund.failed' : 'refund.updated';
    this.#keep({ ...this.get(id), status, failureReason }, type);
  }

  /** Nothing stands in the way any more: the money goes after its time. */
  settle(id: string): void {
    const cancel = this.#world.clock.after(this.#switches.current.refundMs, () => {
      this.#timers.delete(id);
      const { refundFailure } = this.#switches.current;
      if (refundFailure !== null) {
        this.end(id, 'failed', refundFailure);
        return;
      }
      const refund: Refund = { ...this.get(id), status: 'succeeded' };
      const at = new Date(this.#world.clock.now()).toISOString();
      this.#world.ledger.refund({ refundId: id, paymentId: refund.payment, amount: refund.amount, at });
      this.#keep(refund, 'refund.updated');
    });
    this.#timers.set(id, cancel);
  }

  stop(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  #keep(refund: Refund, eventType: string): void {
    this.#refunds.set(refund);
    this.#announcements.announce(eventType, { kind: 'object', object: refund });
  }

  #refundedOf(paymentId: string): number {
    return this.#refunds
      .matching(paymentId)
      .filter(
        ({ payment, status }) => payment === paymentId && (status === 'pending' || status === 'succeeded'),
      )
      .reduce((sum, { amount }) => sum + amount, 0);
  }
}

function refused(code: string, message: string, { id }: Payment): HttpProblem {
  return new HttpProblem(422, code, message, { resource: id });
}
