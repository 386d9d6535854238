import type { Clock } from '../clock.ts';
import type { Payment } from '../dialects/index.ts';
import type { FinalSession, Order } from '../terminal/session.ts';
import type { Fleet } from './fleet.ts';
import type { Refund, Refunds } from './refunds.ts';

interface Waiting {
  readonly refund: Refund;
  readonly payment: Payment;
}

/** Has cards read again before their money goes back: on the terminal that took it, when that is online and free. */
export class RefundPrompts {
  readonly #fleet: Fleet;
  readonly #refunds: Refunds;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Waiting>();
  #cancelAsking: () => void = () => undefined;

  constructor(fleet: Fleet, refunds: Refunds, clock: Clock) {
    this.#fleet = fleet;
    this.#refunds = refunds;
    this.#clock = clock;
  }

  ask(refund: Refund, payment: Payment): void {
    this.#waiting.set(refund.id, { refund, payment });
    this.askSoon();
  }

  /** A terminal may be free now. Asking waits a moment, for the terminal is still telling of its end. */
  askSoon(): void {
    if (this.#waiting.size === 0) return;
    this.#cancelAsking();
    this.#cancelAsking = this.#clock.after(0, () => {
      for (const [id, waiting] of this.#waiting) if (this.#start(waiting)) this.#waiting.delete(id);
    });
  }

  stop(): void {
    this.#cancelAsking();
    this.#waiting.clear();
  }

  #start({ refund, payment }: Waiting): boolean {
    const connected = this.#fleet.find(payment.terminalId ?? '');
    if (connected === null || connected.link.cut) return false;
    const { device } = connected.terminal;
    const over = device.start(promptOf(refund, payment, device.id, this.#clock.now()));
    void over?.then((session) => this.#finish(refund.id, session));
    return over !== null;
  }

  #finish(id: string, { result }: FinalSession): void {
    if (result.status === 'cancelled') this.#refunds.end(id, 'cancelled', 'technical_issue');
    else if (result.status !== 'failed') this.#refunds.settle(id);
    else if (result.declineCode === 'invalid_card') this.#refunds.end(id, 'failed', 'transaction_not_found');
    else this.#refunds.end(id, 'failed', 'technical_issue');
  }
}

function promptOf(refund: Refund, payment: Payment, terminalId: string, createdAt: number): Order {
  const { brand, last4 } = payment;
  return {
    ...(typeof brand === 'string' && typeof last4 === 'string' ? { refundTo: { brand, last4 } } : {}),
    paymentId: refund.id,
    refundOf: payment.id,
    terminalId,
    amount: refund.amount,
    currency: refund.currency,
    reference: payment.reference ?? null,
    captureMethod: 'automatic',
    responseMode: 'async',
    metadata: {},
    tipOnScreen: false,
    path: 'cloud',
    idempotencyKey: null,
    createdAt,
    processingMs: null,
  };
}
