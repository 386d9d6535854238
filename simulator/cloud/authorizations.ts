import type { Clock } from '../clock.ts';
import type { Payment } from '../dialects/index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ledger } from '../ledger.ts';
import type { CloudPayments } from './payments.ts';
import type { SwitchBox } from './switches.ts';

/** How much above its authorization a capture may go: what the guide's sample shows. */
const TOLERANCE_PERCENT = 15;
/** How much above its first amount a hold may be adjusted, by the card's brand; the page ends before the others. */
const ADJUSTABLE_PERCENT: Readonly<Record<string, number>> = { visa: 15, mastercard: 20 };
const MOST_ADJUSTMENTS = 50;

interface Hold {
  /** Minor units that the issuer held at first. */
  readonly original: number;
  readonly adjustments: number;
  readonly cancelLapse: () => void;
}

/** Holds on cards: adjusted where that was agreed, captured once, released, or lapsed. */
export class Authorizations {
  readonly #payments: CloudPayments;
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #switches: SwitchBox;
  readonly #holds = new Map<string, Hold>();
  readonly #adjustable = new Set<string>();

  constructor(payments: CloudPayments, ledger: Ledger, clock: Clock, switches: SwitchBox) {
    this.#payments = payments;
    this.#ledger = ledger;
    this.#clock = clock;
    this.#switches = switches;
    payments.subscribe((before, now) => {
      if (now.status === 'authorized' && before?.status !== 'authorized') this.#hold(now);
      else if (now.status === 'failed' || now.status === 'cancelled') this.#adjustable.delete(now.id);
    });
  }

  /** The order asked for `authorizationAdjustment`. */
  allowAdjustment(paymentId: string): void {
    this.#adjustable.add(paymentId);
  }

  /** A hold of another amount, minor units. Throws 402 and 422 problems; the old hold stays then. */
  adjust(payment: Payment, amount: number): Payment {
    const hold = this.#holdOf(payment, 'adjusted');
    const percent = ADJUSTABLE_PERCENT[payment.brand ?? ''] ?? 0;
    if (!this.#adjustable.has(payment.id))
      throw refused(
        'adjustment_not_enabled',
        'authorizationAdjustment was not enabled at creation.',
        payment,
      );
    if (amount > above(hold.original, percent))
      throw refused('amount_too_large', `At most ${percent} % above the first hold.`, payment);
    if (hold.adjustments >= MOST_ADJUSTMENTS)
      throw refused('too_many_adjustments', `At most ${MOST_ADJUSTMENTS} times.`, payment);
    if (this.#switches.current.refuseAdjustments)
      throw new HttpProblem(402, 'authorization_declined', 'The issuer refused.', { resource: payment.id });
    this.#holds.set(payment.id, { ...hold, adjustments: hold.adjustments + 1 });
    const adjusted = { ...payment, amountCapturable: amount };
    this.#payments.learn(adjusted);
    return adjusted;
  }

  /** `amount` in minor units; null: all that is held. What is not captured is released. Throws 422 problems. */
  capture(payment: Payment, amount: number | null): Payment {
    this.#holdOf(payment, 'captured');
    const held = payment.amountCapturable ?? 0;
    const captured = amount ?? held;
    if (captured > above(held, TOLERANCE_PERCENT))
      throw refused('amount_too_large', `At most ${TOLERANCE_PERCENT} % above what is held.`, payment);
    return this.#settle(payment, { status: 'completed', amountCaptured: captured });
  }

  /** The online payments' void: nothing is taken. Throws a 400 problem once something was. */
  release(payment: Payment): Payment {
    if ((payment.amountCaptured ?? 0) > 0)
      throw new HttpProblem(400, 'already_captured', 'This was captured: refund it.', {
        resource: payment.id,
      });
    this.#holdOf(payment, 'voided');
    return this.#settle(payment, { status: 'cancelled', amountCaptured: 0, cancellationReason: 'voided' });
  }

  stop(): void {
    for (const { cancelLapse } of this.#holds.values()) cancelLapse();
    this.#holds.clear();
  }

  #holdOf(payment: Payment, what: string): Hold {
    const hold = this.#holds.get(payment.id);
    if (hold !== undefined) return hold;
    const code = what === 'captured' ? 'payment_not_capturable' : 'payment_not_authorized';
    throw refused(code, `A payment that is ${payment.status} cannot be ${what}.`, payment);
  }

  #hold({ id, amountCapturable }: Payment): void {
    const cancelLapse = this.#clock.after(this.#switches.current.authorizationMs, () => {
      const payment = this.#payments.find(id);
      if (payment !== null) this.#settle(payment, { status: 'expired', amountCaptured: 0 });
    });
    this.#holds.set(id, { original: amountCapturable ?? 0, adjustments: 0, cancelLapse });
  }

  /** Nothing is held any more. */
  #settle(authorized: Payment, end: End): Payment {
    const { id } = authorized;
    this.#holds.get(id)?.cancelLapse();
    this.#holds.delete(id);
    this.#adjustable.delete(id);
    const completedAt = new Date(this.#clock.now()).toISOString();
    const payment = { ...authorized, ...end, amountCapturable: 0, completedAt };
    this.#ledger.move(id, { status: end.status, captured: end.amountCaptured });
    this.#payments.learn(payment);
    return payment;
  }
}

interface End {
  readonly status: 'completed' | 'cancelled' | 'expired';
  readonly amountCaptured: number;
  readonly cancellationReason?: string;
}

/** Minor units, rounded down. */
function above(amount: number, percent: number): number {
  return Math.floor((amount * (100 + percent)) / 100);
}

function refused(code: string, message: string, { id }: Payment): HttpProblem {
  return new HttpProblem(422, code, message, { resource: id });
}
