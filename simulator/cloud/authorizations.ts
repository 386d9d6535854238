import type { Clock } from '../clock.ts';
import type { Payment } from '../dialects/index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ledger } from '../ledger.ts';
import type { CloudPayments } from './payments.ts';
import type { SwitchBox } from './switches.ts';

/** How much above its authorization a capture may go: what the guide's sample shows. */
const TOLERANCE_PERCENT = 15;

/** Holds on cards: they are captured once, or lapse. */
export class Authorizations {
  readonly #payments: CloudPayments;
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #switches: SwitchBox;
  readonly #lapses = new Map<string, () => void>();

  constructor(payments: CloudPayments, ledger: Ledger, clock: Clock, switches: SwitchBox) {
    this.#payments = payments;
    this.#ledger = ledger;
    this.#clock = clock;
    this.#switches = switches;
    payments.subscribe((before, now) => {
      if (now.status === 'authorized' && before?.status !== 'authorized') this.#lapseLater(now.id);
    });
  }

  /** `amount` in minor units; null: all that is held. What is not captured is released. Throws 422 problems. */
  capture(payment: Payment, amount: number | null): Payment {
    if (payment.status !== 'authorized')
      throw refused(
        'payment_not_capturable',
        `A payment that is ${payment.status} cannot be captured.`,
        payment,
      );
    const held = payment.amountCapturable ?? 0;
    const captured = amount ?? held;
    if (captured > Math.floor((held * (100 + TOLERANCE_PERCENT)) / 100))
      throw refused('amount_too_large', `At most ${TOLERANCE_PERCENT} % above what is held.`, payment);
    this.#lapses.get(payment.id)?.();
    this.#lapses.delete(payment.id);
    return this.#settle(payment, 'completed', captured);
  }

  stop(): void {
    for (const cancel of this.#lapses.values()) cancel();
    this.#lapses.clear();
  }

  #lapseLater(id: string): void {
    const cancel = this.#clock.after(this.#switches.current.authorizationMs, () => {
      this.#lapses.delete(id);
      const payment = this.#payments.find(id);
      if (payment?.status !== 'authorized') return;
      this.#settle(payment, 'expired', 0);
    });
    this.#lapses.set(id, cancel);
  }

  /** Nothing is held any more. */
  #settle(authorized: Payment, status: 'completed' | 'expired', captured: number): Payment {
    const payment = {
      ...authorized,
      status,
      amountCaptured: captured,
      amountCapturable: 0,
      completedAt: new Date(this.#clock.now()).toISOString(),
    };
    this.#ledger.move(payment.id, { status, captured });
    this.#payments.learn(payment);
    return payment;
  }
}

function refused(code: string, message: string, { id }: Payment): HttpProblem {
  return new HttpProblem(422, code, message, { resource: id });
}
