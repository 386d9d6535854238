import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FaultBoard } from '../faults.ts';
import { parseBody, readBody } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';
import { answerToFailure, respond } from '../http/respond.ts';
import { findRoute } from '../http/router.ts';
import { readPaymentRequest } from '../payment-request.ts';
import { mintRequestId } from '../randomness.ts';
import { idempotencyKeyOf, orderOf } from './command.ts';
import type { Device, Surroundings } from './device.ts';
import { toWire } from './payment.ts';
import { terminalBusy, terminalNotFound } from './problems.ts';
import { DEVICE_ROUTES } from './routes.ts';
import type { Session } from './session.ts';

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

  /** `awaitsContinue`: the client has sent headers only and holds the body until it is asked for. */
  async handle(request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean): Promise<void> {
    if (this.#faults.current.lan === 'blackhole') return;
    const requestId = mintRequestId();
    try {
      await this.#route(request, response, awaitsContinue, requestId);
    } catch (failure) {
      respond(response, answerToFailure(failure, requestId), requestId);
    }
  }

  async #route(
    request: IncomingMessage,
    response: ServerResponse,
    awaitsContinue: boolean,
    requestId: string,
  ): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://device');
    const { handler, params } = findRoute(DEVICE_ROUTES, request.method ?? 'GET', url.pathname);
    if (handler.kind === 'read' && !this.#faults.current.deviceReads)
      throw new HttpProblem(404, 'route_not_found', 'This device answers no reads.');
    if (handler.kind === 'pay') {
      await this.#pay(request, response, awaitsContinue, requestId);
      return;
    }
    if (awaitsContinue) response.writeContinue();
    request.resume();
    respond(response, handler.answer(this.#device, params, url.searchParams), requestId);
  }

  async #pay(
    request: IncomingMessage,
    response: ServerResponse,
    awaitsContinue: boolean,
    requestId: string,
  ): Promise<void> {
    if (this.#strikes('dropBeforeCommand', request)) return;
    if (awaitsContinue) response.writeContinue();
    const text = await readBody(request);
    const over = this.#start(request, text, this.#world.clock.monotonicNs());
    if (this.#strikes('dropAfterCommand', request)) return;
    const session = await over;
    if (this.#strikes('dropResponse', request)) return;
    respond(response, { status: 200, body: toWire(session) }, requestId);
  }

  #start(request: IncomingMessage, text: string, receivedNs: bigint): Promise<Session> {
    const { clock, events } = this.#world;
    this.#commands += 1;
    const idempotencyKey = idempotencyKeyOf(request);
    events.add('commandReceived', this.#device.id, {
      path: 'lan',
      idempotencyKey,
      commandReceivedAt: receivedNs.toString(),
    });
    const wanted = readPaymentRequest(parseBody(request.headers['content-type'], text));
    if (wanted.terminalId !== null && wanted.terminalId !== this.#device.id) throw terminalNotFound();
    const over = this.#device.start(
      orderOf(
        { ...wanted, responseMode: 'sync' },
        {
          terminalId: this.#device.id,
          path: 'lan',
          idempotencyKey,
          createdAt: clock.now(),
          processingMs: null,
        },
      ),
    );
    if (over === null) throw terminalBusy();
    return over;
  }

  #strikes(
    fault: 'dropBeforeCommand' | 'dropAfterCommand' | 'dropResponse',
    request: IncomingMessage,
  ): boolean {
    if (!this.#faults.strikes(fault)) return false;
    this.#world.events.add('connectionDropped', this.#device.id, { fault });
    request.socket.destroy();
    return true;
  }
}
