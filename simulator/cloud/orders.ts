import type { Payment } from '../dialects/index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { PaymentRequest } from '../payment-request.ts';
import type { Simulation } from '../simulation.ts';
import { openingRow } from '../terminal/bookkeeping.ts';
import { orderOf } from '../terminal/command.ts';
import type { Surroundings } from '../terminal/device.ts';
import { toWire } from '../terminal/payment.ts';
import { cannotStart, notCancellable, paymentNotFound, terminalBusy } from '../terminal/problems.ts';
import { NO_TIP, type Order, type Result } from '../terminal/session.ts';
import type { Connected, Fleet } from './fleet.ts';
import type { CloudPayments } from './payments.ts';
import type { SwitchBox } from './switches.ts';

interface Waiting {
  readonly order: Order;
  /** Whoever of these is free first takes it. */
  readonly candidates: readonly Connected[];
}

/** Puts payments on terminals: at once, or when one is free and reachable again. */
export class Orders {
  readonly #fleet: Fleet;
  readonly #payments: CloudPayments;
  readonly #world: Surroundings;
  readonly #switches: SwitchBox;
  readonly #waiting = new Map<string, Waiting>();
  #cancelPlacing: () => void = () => undefined;

  constructor(fleet: Fleet, payments: CloudPayments, world: Surroundings, switches: SwitchBox) {
    this.#fleet = fleet;
    this.#payments = payments;
    this.#world = world;
    this.#switches = switches;
  }

  /** The answer is what the cloud knows at once. Throws 400, 404 and 409 problems. */
  create(request: PaymentRequest, key: string | null, simulation: Simulation): Payment {
    const candidates = this.#candidatesOf(request);
    const [first] = candidates;
    const order = orderOf(
      request,
      {
        terminalId: first.terminal.device.id,
        path: 'cloud',
        idempotencyKey: key,
        createdAt: this.#world.clock.now(),
        ...simulation,
      },
      this.#world.mint,
    );
    if (request.terminalGroup !== null) this.#orderFromGroup({ order, candidates });
    else this.#orderFromOne(order, first);
    return this.retrieve(order.paymentId);
  }

  /** Throws a 404 problem. */
  retrieve(id: string): Payment {
    const payment = this.#payments.find(id);
    if (payment === null) throw paymentNotFound();
    return payment;
  }

  /** Only before a card is shown, and only if a terminal that asks for one can be told. */
  cancel(id: string): Payment {
    const payment = this.retrieve(id);
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      this.#waiting.delete(id);
      this.#endUnseen(waiting.order, { status: 'cancelled', reason: 'requested' });
      return this.retrieve(id);
    }
    const { terminal, link } = this.#fleet.get(payment.terminalId ?? '');
    if (link.cut) throw new HttpProblem(409, 'terminal_offline', 'The terminal cannot be reached to cancel.');
    if (!terminal.device.cancel(id, 'requested')) throw notCancellable();
    return this.retrieve(id);
  }

  /** A terminal may be free now. Placing waits a moment, for the terminal is still telling of its end. */
  placeSoon(): void {
    if (this.#waiting.size === 0) return;
    this.#cancelPlacing();
    this.#cancelPlacing = this.#world.clock.after(0, () => this.#placeWaiting());
  }

  stop(): void {
    this.#cancelPlacing();
    this.#waiting.clear();
  }

  #candidatesOf({ terminalId, terminalGroup }: PaymentRequest): readonly [Connected, ...Connected[]] {
    const [first, ...others] = terminalGroup ?? (terminalId === null ? [] : [terminalId]);
    if (first === undefined)
      throw new HttpProblem(400, 'invalid_parameter', 'terminalId is required.', { param: 'terminalId' });
    return [this.#fleet.get(first), ...others.map((id) => this.#fleet.get(id))];
  }

  #orderFromOne(order: Order, connected: Connected): void {
    const { terminal, link } = connected;
    const greeting = terminal.greet?.() ?? 'ready';
    if (greeting === 'busy') throw terminalBusy();
    const isKept = greeting === 'back soon' || this.#switches.current.queueWhileOffline;
    if (link.cut && isKept) this.#wait({ order, candidates: [connected] });
    else if (link.cut)
      this.#endUnseen(order, { status: 'failed', declineCode: 'terminal_offline', reading: null });
    else if (terminal.device.start(order) === null) throw cannotStart(terminal.device.body.condition);
  }

  #orderFromGroup(waiting: Waiting): void {
    if (!this.#place(waiting)) this.#wait(waiting);
  }

  #wait(waiting: Waiting): void {
    const { order, candidates } = waiting;
    this.#waiting.set(order.paymentId, waiting);
    this.#world.events.add('session', null, { paymentId: order.paymentId, path: 'cloud', status: 'created' });
    const { terminalId, ...rest } = toWire({ state: 'pending', order, promptEndsAt: 0, tip: NO_TIP });
    this.#payments.learn({
      ...rest,
      ...(candidates.length === 1 ? { terminalId } : {}),
      status: 'created',
    });
  }

  /** Oldest first. */
  #placeWaiting(): void {
    for (const [paymentId, waiting] of this.#waiting)
      if (this.#place(waiting)) this.#waiting.delete(paymentId);
  }

  /** Starts it on the first candidate that is online and free. */
  #place({ order, candidates }: Waiting): boolean {
    return candidates.some(
      ({ terminal, link }) =>
        !link.cut && terminal.device.start({ ...order, terminalId: terminal.device.id }) !== null,
    );
  }

  /** No terminal ever hears of it, and it is in the ledger all the same. */
  #endUnseen(order: Order, result: Extract<Result, { readonly status: 'failed' | 'cancelled' }>): void {
    const { ledger, events, clock } = this.#world;
    const { paymentId, terminalId, path } = order;
    ledger.open({ ...openingRow(order), status: result.status });
    events.add('session', terminalId, { paymentId, path, status: result.status });
    this.#payments.learn(toWire({ state: 'final', order, result, endedAt: clock.now() }));
  }
}
