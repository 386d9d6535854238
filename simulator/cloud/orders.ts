import type { Payment } from '../dialects/index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { PaymentRequest } from '../payment-request.ts';
import type { Simulation } from '../simulation.ts';
import { openingRow } from '../terminal/bookkeeping.ts';
import { orderOf } from '../terminal/command.ts';
import type { Surroundings } from '../terminal/device.ts';
import { toWire } from '../terminal/payment.ts';
import {
  cannotStart,
  notCancellable,
  paymentNotFound,
  terminalBusy,
  terminalNotFound,
  terminalOffline,
} from '../terminal/problems.ts';
import { NO_TIP, type Order, type Result } from '../terminal/session.ts';
import type { Connected, Fleet } from './fleet.ts';
import type { CloudPayments } from './payments.ts';
import type { SwitchBox } from './switches.ts';

interface Waiting {
  readonly order: Order;
  /** Whoever of these is free first takes it. */
  readonly candidates: readonly Connected[];
  /** The command has not reached the terminals earlier; wall time, ms. */
  readonly notBefore: number;
}

type Refusal = 'terminal_not_found' | 'terminal_busy' | 'terminal_offline';

/** Puts payments on terminals: at once, or when one is free and reachable again. */
export class Orders {
  readonly #fleet: Fleet;
  readonly #payments: CloudPayments;
  readonly #world: Surroundings;
  readonly #switches: SwitchBox;
  readonly #waiting = new Map<string, Waiting>();
  readonly #late = new Set<() => void>();
  #cancelPlacing: () => void = () => undefined;

  constructor(fleet: Fleet, payments: CloudPayments, world: Surroundings, switches: SwitchBox) {
    this.#fleet = fleet;
    this.#payments = payments;
    this.#world = world;
    this.#switches = switches;
  }

  /** The answer is what the cloud knows at once. Throws 400, 404 and 409 problems. */
  create(request: PaymentRequest, key: string | null, simulation: Simulation): Payment {
    const [first, ...others] = targetsOf(request);
    const createdAt = this.#world.clock.now();
    const facts = {
      terminalId: first,
      path: 'cloud',
      idempotencyKey: key,
      createdAt,
      ...simulation,
    } as const;
    const order = orderOf(request, facts, this.#world.mint);
    const candidates = [first, ...others].flatMap((id) => this.#fleet.taking(id) ?? []);
    const [only] = candidates;
    if (only === undefined || candidates.length <= others.length)
      this.#refuse(order, 'terminal_not_found', terminalNotFound());
    else if (request.terminalGroup !== null) this.#orderFromGroup({ order, candidates, notBefore: 0 });
    else this.#orderFromOne(order, only);
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
    if (link.cut) throw terminalOffline();
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
    for (const cancel of this.#late) cancel();
    this.#waiting.clear();
  }

  #orderFromOne(order: Order, connected: Connected): void {
    const { terminal, link, isOffline } = connected;
    const { device } = terminal;
    const { queueWhileOffline, commandLagMs } = this.#switches.current;
    const greeting = terminal.greet?.() ?? 'ready';
    const isKept = greeting === 'back soon' || queueWhileOffline || !isOffline;
    if (greeting === 'busy') this.#refuse(order, 'terminal_busy', terminalBusy());
    else if (link.cut && isKept) this.#wait({ order, candidates: [connected], notBefore: 0 });
    else if (link.cut) this.#refuse(order, 'terminal_offline', terminalOffline());
    else if (device.body.condition !== 'ready') throw cannotStart(device.body.condition);
    else if (commandLagMs > 0 && !device.busy) this.#sendLate(order, connected, commandLagMs);
    else if (device.start(order) === null) this.#refuse(order, 'terminal_busy', terminalBusy());
  }

  /** Whether a payment that reached no terminal is one at all, VINR's pages do not agree. */
  #refuse(order: Order, declineCode: Refusal, problem: HttpProblem): void {
    const { refusals } = this.#switches.current;
    const isPayment = refusals === 'mixed' ? declineCode === 'terminal_offline' : refusals === 'payments';
    if (!isPayment) throw problem;
    this.#endUnseen(order, { status: 'failed', declineCode, reading: null });
  }

  #sendLate(order: Order, connected: Connected, lagMs: number): void {
    this.#wait({ order, candidates: [connected], notBefore: order.createdAt + lagMs });
    const cancel = this.#world.clock.after(lagMs, () => {
      this.#late.delete(cancel);
      this.#placeWaiting();
    });
    this.#late.add(cancel);
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
  #place({ order, candidates, notBefore }: Waiting): boolean {
    if (this.#world.clock.now() < notBefore) return false;
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

/** One terminal, or those of a group. Throws a 400 problem. */
function targetsOf({ terminalId, terminalGroup }: PaymentRequest): readonly [string, ...string[]] {
  const [first, ...others] = terminalGroup ?? (terminalId === null ? [] : [terminalId]);
  if (first !== undefined) return [first, ...others];
  throw new HttpProblem(400, 'invalid_parameter', 'terminalId is required.', { param: 'terminalId' });
}
