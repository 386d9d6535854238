import { spelledError, terminalIdOf } from '../dialects/spelling.ts';
import type { FaultBoard } from '../faults.ts';
import { parseBody } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';
import { answerToFailure } from '../http/respond.ts';
import { findRoute } from '../http/router.ts';
import { readPaymentRequest, type PaymentRequest } from '../payment-request.ts';
import { readSimulation, type Simulation } from '../simulation.ts';
import { keyIn, orderOf } from './command.ts';
import type { Device, Surroundings } from './device.ts';
import type { Damage } from '../http/damage.ts';
import type { Exchange } from './exchange.ts';
import { sendProgress } from './progress.ts';
import { toWire } from './payment.ts';
import { cannotStart, terminalNotFound } from './problems.ts';
import { DEVICE_ROUTES } from './routes.ts';
import type { FinalSession, Order } from './session.ts';

/** Answers requests on an accepted connection, with the faults that strike inside one. */
export class DeviceService {
  readonly #device: Device;
  readonly #world: Surroundings;
  readonly #faults: FaultBoard;
  #commands = 0;

  constructor(device: Device, world: Surroundings, faults: FaultBoard) {
    this.#device = device;
    this.#world = world;
    this.#faults = faults;
  }

  /** Payment commands whose body was read. */
  get commands(): number {
    return this.#commands;
  }

  async handle(exchange: Exchange): Promise<void> {
    if (this.#faults.current.lan === 'blackhole' || this.#faults.strikes('blackholeAfterHandshake')) return;
    const requestId = this.#world.mint.requestId();
    try {
      await this.#route(exchange, requestId);
    } catch (failure) {
      exchange.answer(this.#spelled(answerToFailure(failure, requestId)), requestId);
    }
  }

  async #route(exchange: Exchange, requestId: string): Promise<void> {
    const url = new URL(exchange.url, 'https://device');
    const { handler, params } = findRoute(DEVICE_ROUTES, exchange.method, url.pathname);
    const { deviceReads, notFoundMs } = this.#faults.current;
    if (!deviceReads && (handler.kind === 'read' || handler.kind === 'watch'))
      throw new HttpProblem(404, 'route_not_found', 'This device answers no reads.');
    if (handler.kind === 'pay') {
      await this.#pay(exchange, readSimulation(url.searchParams), requestId);
      return;
    }
    await exchange.body();
    if (handler.kind === 'watch') {
      sendProgress(this.#device, exchange);
      return;
    }
    const since = notFoundMs > 0 ? this.#device.now() - notFoundMs : Infinity;
    exchange.answer(handler.answer(this.#device, { params, query: url.searchParams, since }), requestId);
  }

  async #pay(exchange: Exchange, simulation: Simulation, requestId: string): Promise<void> {
    if (this.#cuts('dropBeforeCommand', exchange)) return;
    const text = await exchange.body();
    const order = this.#receive(exchange, text, simulation);
    const { delayMs } = this.#faults.current;
    if (this.#cuts('ghostPrompt', exchange)) {
      this.#world.clock.after(delayMs, () => void this.#device.start(order()));
      return;
    }
    const over = this.#start(order());
    if (this.#cuts('dropAfterCommand', exchange)) return;
    const session = await over;
    if (this.#cuts('dropResponse', exchange)) return;
    if (this.#strikes('duplicate')) this.#world.clock.after(delayMs, () => void this.#device.start(order()));
    this.#deliver(exchange, session, requestId);
  }

  #deliver(exchange: Exchange, session: FinalSession, requestId: string): void {
    const { delayMs, bytes, status } = this.#faults.current;
    const answer = this.#dated(this.#answerOf(session));
    const send = (damage?: Damage): void => exchange.answer(answer, requestId, damage);
    if (this.#strikes('respond')) exchange.answer(this.#spelled(excuse(status, requestId)), requestId);
    else if (this.#strikes('delay')) this.#world.clock.after(delayMs, () => send());
    else if (this.#strikes('stall')) send({ kind: 'stall' });
    else if (this.#strikes('garble')) send({ kind: 'garble' });
    else if (this.#strikes('resetAfterBytes')) send({ kind: 'reset', bytes });
    else send();
  }

  #answerOf(session: FinalSession): Answer {
    const { dialect } = this.#device.policy;
    const payment = toWire(session);
    return payment.status === 'failed'
      ? dialect.declined(payment)
      : { status: 200, body: dialect.payment(payment) };
  }

  /** With the time of the terminal's own clock, which need not be anybody else's. */
  #dated(answer: Answer): Answer {
    const date = new Date(this.#device.now()).toUTCString();
    return { ...answer, headers: { ...answer.headers, date } };
  }

  /** An error in the words of the terminal's dialect. */
  #spelled(answer: Answer): Answer {
    return spelledError(this.#device.policy.dialect, answer);
  }

  /** Each call of what is returned is an order of its own: nothing tells a terminal that it is the same. */
  #receive(exchange: Exchange, text: string, simulation: Simulation): () => Order {
    const receivedNs = this.#world.clock.monotonicNs();
    this.#commands += 1;
    const key = keyIn(exchange.headers);
    this.#world.events.add('commandReceived', this.#device.id, {
      path: 'lan',
      idempotencyKey: key,
      commandReceivedAt: receivedNs.toString(),
    });
    const request = readPaymentRequest(parseBody(exchange.headers['content-type'], text));
    if (request.terminalId !== null && terminalIdOf(request.terminalId) !== this.#device.id)
      throw terminalNotFound();
    return () => this.#order(request, key, simulation);
  }

  #start(order: Order): Promise<FinalSession> {
    const over = this.#device.start(order);
    if (over === null) throw cannotStart(this.#device.body.condition);
    return over;
  }

  #order(request: PaymentRequest, idempotencyKey: string | null, simulation: Simulation): Order {
    const facts = { terminalId: this.#device.id, path: 'lan', idempotencyKey, ...simulation } as const;
    const sync = { ...request, responseMode: 'sync' } as const;
    return orderOf(sync, { ...facts, createdAt: this.#device.now() }, this.#world.mint);
  }

  #cuts(
    fault: 'dropBeforeCommand' | 'dropAfterCommand' | 'dropResponse' | 'ghostPrompt',
    exchange: Exchange,
  ): boolean {
    if (!this.#strikes(fault)) return false;
    exchange.cut();
    return true;
  }

  #strikes(fault: Parameters<FaultBoard['strikes']>[0]): boolean {
    if (!this.#faults.strikes(fault)) return false;
    this.#world.events.add('faultStruck', this.#device.id, { fault });
    return true;
  }
}

/** What stands in for the answer to work that was done. */
function excuse(status: number, requestId: string): Answer {
  const code = status === 429 ? 'rate_limited' : status === 409 ? 'conflict' : 'internal_error';
  const headers = status === 429 || status === 503 ? { headers: { 'retry-after': '1' } } : {};
  return answerToFailure(new HttpProblem(status, code, 'The terminal says no.', headers), requestId);
}
