import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAYMENTS } from '@vinr/sdk/wire';
import { parseBody, readBody, type Fields } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';
import { answerToFailure, respond } from '../http/respond.ts';
import { findRoute, type Route } from '../http/router.ts';
import { readPaymentRequest } from '../payment-request.ts';
import { mintRequestId } from '../randomness.ts';
import { idempotencyKeyOf } from '../terminal/command.ts';
import type { Surroundings } from '../terminal/device.ts';
import { authenticate } from './authentication.ts';
import type { Cloud } from './cloud.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { listPage } from './listing.ts';
import { RateLimit } from './rate-limit.ts';

interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly key: string | null;
  readonly fields: Fields;
}

type Handler = (cloud: Cloud, call: Call) => Answer | Promise<Answer>;

const ROUTES: readonly Route<Handler>[] = [
  { method: 'POST', path: PAYMENTS, handler: create },
  {
    method: 'GET',
    path: PAYMENTS,
    handler: (cloud, { query }) => ({ status: 200, body: listPage(cloud.payments.newestFirst(), query) }),
  },
  {
    method: 'GET',
    path: `${PAYMENTS}/:id`,
    handler: (cloud, { params }) => ({ status: 200, body: cloud.retrieve(params['id'] ?? '') }),
  },
  {
    method: 'POST',
    path: `${PAYMENTS}/:id/cancel`,
    handler: (cloud, { params }) => ({ status: 200, body: cloud.cancel(params['id'] ?? '') }),
  },
];

/** VINR's HTTP API, over plain HTTP on loopback. */
export class CloudServer {
  readonly #cloud: Cloud;
  readonly #world: Surroundings;
  readonly #secretKey: string;
  readonly #server: Server;
  readonly #keys = new IdempotencyKeys();
  readonly #limits = { read: new RateLimit(), write: new RateLimit() };
  #port = 0;

  constructor(cloud: Cloud, world: Surroundings, secretKey: string) {
    this.#cloud = cloud;
    this.#world = world;
    this.#secretKey = secretKey;
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.requestTimeout = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Up, or up again on the same port. */
  async open(): Promise<void> {
    if (this.#server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Down: connections are cut and refused. What was ordered goes on at the terminals. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = mintRequestId();
    try {
      respond(response, await this.#answer(request), requestId);
    } catch (failure) {
      respond(response, answerToFailure(failure, requestId), requestId);
    }
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://cloud');
    const text = await readBody(request);
    const receivedNs = this.#world.clock.monotonicNs();
    authenticate(request.headers, this.#secretKey);
    const limit = method === 'GET' ? this.#limits.read : this.#limits.write;
    const headers = limit.take(this.#world.clock.now(), this.#world.settings.current.requestsPerSecond);
    const { handler, params } = findRoute(ROUTES, method, url.pathname);
    const fields = parseBody(request.headers['content-type'], text);
    const key = method === 'POST' ? idempotencyKeyOf(request) : null;
    if (method === 'POST') this.#log(url.pathname, key, receivedNs);
    const call: Call = { params, query: url.searchParams, key, fields };
    const answer = await this.#keys.once(
      url.pathname,
      key,
      fields.values,
      async () => await handler(this.#cloud, call),
    );
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  #log(path: string, idempotencyKey: string | null, receivedNs: bigint): void {
    this.#world.events.add('commandReceived', null, {
      path: 'cloud',
      url: path,
      idempotencyKey,
      commandReceivedAt: receivedNs.toString(),
    });
  }
}

async function create(cloud: Cloud, { fields, key, query }: Call): Promise<Answer> {
  const request = readPaymentRequest(fields);
  const payment = cloud.create(request, key, delayOf(query));
  if (payment.status === 'failed') return { status: 200, body: payment };
  if (request.responseMode === 'async') return { status: 202, body: payment };
  return { status: 200, body: await cloud.payments.end(payment.id) };
}

/** The documented `?simulateDelay=30`: seconds that the interaction takes. In ms, or null. */
function delayOf(query: URLSearchParams): number | null {
  const text = query.get('simulateDelay');
  if (text === null) return null;
  if (/^\d{1,4}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  throw new HttpProblem(400, 'invalid_parameter', 'simulateDelay must be seconds.', {
    param: 'simulateDelay',
  });
}
