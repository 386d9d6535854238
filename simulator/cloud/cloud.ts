import type { WireTerminalPayment } from '@vinr/sdk/wire';
import { HttpProblem } from '../http/problem.ts';
import type { PaymentRequest } from '../payment-request.ts';
import { openingRow } from '../terminal/bookkeeping.ts';
import { orderOf } from '../terminal/command.ts';
import type { Surroundings } from '../terminal/device.ts';
import { toWire } from '../terminal/payment.ts';
import { cannotStart, notCancellable, paymentNotFound, terminalNotFound } from '../terminal/problems.ts';
import type { Order } from '../terminal/session.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { CloudLink } from './link.ts';
import { CloudPayments } from './payments.ts';

interface Connected {
  readonly terminal: Terminal;
  readonly link: CloudLink;
}

/** VINR's cloud without HTTP: it orders payments at terminals, and knows what they have told it. */
export class Cloud {
  readonly payments = new CloudPayments();
  readonly #world: Surroundings;
  readonly #connected: ReadonlyMap<string, Connected>;

  constructor(terminals: readonly Terminal[], world: Surroundings) {
    this.#world = world;
    this.#connected = new Map(
      terminals.map((terminal) => [
        terminal.device.id,
        { terminal, link: new CloudLink(terminal, this.payments, world) },
      ]),
    );
  }

  /** Orders a payment; the answer is what the cloud knows at once. Throws 404 and 409 problems. */
  create(request: PaymentRequest, key: string | null, processingMs: number | null): WireTerminalPayment {
    if (request.terminalId === null)
      throw new HttpProblem(400, 'invalid_parameter', 'terminalId is required.', { param: 'terminalId' });
    const { terminal, link } = this.#of(request.terminalId);
    const facts = {
      terminalId: terminal.device.id,
      path: 'cloud',
      idempotencyKey: key,
      createdAt: this.#world.clock.now(),
      processingMs,
    } as const;
    const order = orderOf(request, facts, this.#world.mint);
    if (link.cut) this.#failOffline(order);
    else if (terminal.device.start(order) === null) throw cannotStart(terminal.device.body.condition);
    return this.retrieve(order.paymentId);
  }

  retrieve(id: string): WireTerminalPayment {
    const payment = this.payments.find(id);
    if (payment === null) throw paymentNotFound();
    return payment;
  }

  /** Only while the terminal waits for a card, and only if it can be reached to be told. */
  cancel(id: string): WireTerminalPayment {
    const { terminal, link } = this.#of(this.retrieve(id).terminalId);
    if (link.cut) throw new HttpProblem(409, 'terminal_offline', 'The terminal cannot be reached to cancel.');
    if (!terminal.device.cancel(id, 'requested')) throw notCancellable();
    return this.retrieve(id);
  }

  /** A terminal's line to the cloud is back. */
  reconnected(terminalId: string): void {
    this.#connected.get(terminalId)?.link.restored();
  }

  stop(): void {
    for (const { link } of this.#connected.values()) link.stop();
  }

  #of(terminalId: string): Connected {
    const connected = this.#connected.get(terminalId);
    if (connected === undefined) throw terminalNotFound();
    return connected;
  }

  /** The terminal never hears of it: the payment is born dead, and is in the ledger all the same. */
  #failOffline(order: Order): void {
    const { ledger, events } = this.#world;
    const { paymentId, terminalId, path, createdAt } = order;
    ledger.open({ ...openingRow(order), status: 'failed' });
    events.add('session', terminalId, { paymentId, path, status: 'failed' });
    const result = { status: 'failed', declineCode: 'terminal_offline', reading: null } as const;
    this.payments.learn(toWire({ state: 'final', order, result, endedAt: createdAt }));
  }
}
