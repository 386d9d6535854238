import type { IncomingHttpHeaders } from 'node:http';
import { spelledError } from '../dialects/spelling.ts';
import { parseBody } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';
import { answerToFailure } from '../http/respond.ts';
import { findRoute } from '../http/router.ts';
import { keyIn } from '../terminal/command.ts';
import { deliveryOf, GOOD_ANSWERS, type Delivery } from './answer-fault.ts';
import { authenticate } from './authentication.ts';
import type { Cloud } from './cloud.ts';
import { IdempotencyKeys } from './idempotency.ts';
import { RateLimit } from './rate-limit.ts';
import { RequestLog } from './request-log.ts';
import { CLOUD_ROUTES } from './routes/index.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ApiAnswer extends Answer {
  readonly requestId: string;
  readonly delivery: Delivery;
}

/** The API as a function from requests to answers: keys, limits, idempotency and errors, without a socket. */
export class CloudApi {
  readonly #cloud: Cloud;
  readonly #secretKey: string;
  readonly #keys: IdempotencyKeys;
  readonly #limits = { read: new RateLimit(), write: new RateLimit() };
  readonly #requests = new RequestLog();

  constructor(cloud: Cloud, secretKey: string) {
    this.#cloud = cloud;
    this.#secretKey = secretKey;
    this.#keys = new IdempotencyKeys(cloud.world.clock, () => cloud.switches.current.keyRetentionMs);
  }

  /** `read` gets the body. Never rejects: whatever goes wrong is an answer. */
  async answer(request: Omit<ApiRequest, 'body'>, read: () => Promise<string>): Promise<ApiAnswer> {
    const { world, switches } = this.#cloud;
    const requestId = world.mint.requestId();
    if (this.#suffers(request) && switches.takesUnheard())
      return { status: 200, body: {}, requestId, delivery: { kind: 'never' } };
    const done = await this.#attempt(request, read).catch((failure: unknown) =>
      this.#spelled(answerToFailure(failure, requestId)),
    );
    this.#note(request, requestId, done.status);
    const habits = this.#suffers(request) ? switches.takeAnswer() : GOOD_ANSWERS;
    const { answer, answerStatus, answerDelayMs } = habits;
    if (answer === 'delayed') await new Promise<void>((resolve) => world.clock.after(answerDelayMs, resolve));
    const given = answer === 'replaced' ? this.#replacement(answerStatus, requestId) : done;
    return { ...given, requestId, delivery: deliveryOf(habits) };
  }

  #suffers({ method }: Omit<ApiRequest, 'body'>): boolean {
    return method !== 'GET' || this.#cloud.switches.current.answerTo === 'all';
  }

  async #attempt(request: Omit<ApiRequest, 'body'>, read: () => Promise<string>): Promise<Answer> {
    const { world, switches } = this.#cloud;
    const { method, target, headers } = request;
    const url = new URL(target, 'http://cloud');
    const body = await read();
    const receivedNs = world.clock.monotonicNs();
    authenticate(headers, this.#secretKey);
    const limit = method === 'GET' ? this.#limits.read : this.#limits.write;
    const limited = limit.take(world.clock.now(), world.settings.current.requestsPerSecond);
    const { handler, params } = findRoute(CLOUD_ROUTES, method, url.pathname);
    const fields = parseBody(headers['content-type'], body);
    const key = method === 'POST' ? keyIn(headers) : null;
    if (method === 'POST') this.#log(url.pathname, key, receivedNs);
    const { dialect } = switches;
    const call = { params, query: url.searchParams, key, fields, dialect, requests: this.#requests };
    const answer = await this.#keys.once(
      url.pathname,
      key,
      fields.values,
      async () => await handler(this.#cloud, call),
    );
    return { ...answer, headers: { ...limited, ...answer.headers } };
  }

  #log(path: string, idempotencyKey: string | null, receivedNs: bigint): void {
    this.#cloud.world.events.add('commandReceived', null, {
      path: 'cloud',
      url: path,
      idempotencyKey,
      commandReceivedAt: receivedNs.toString(),
    });
  }

  #note({ method, target }: Omit<ApiRequest, 'body'>, id: string, status: number): void {
    const created = Math.floor(this.#cloud.world.clock.now() / 1000);
    const path = target.split('?')[0] ?? target;
    this.#requests.add({ id, object: 'request_log', method, path, status, created });
  }

  /** What a VINR at fault answers after it has done the work. */
  #replacement(status: number, requestId: string): Answer {
    const headers = status === 429 ? { 'retry-after': '1' } : {};
    const problem = new HttpProblem(status, 'simulated_fault', 'This answer was replaced.', {
      headers,
    });
    return this.#spelled(answerToFailure(problem, requestId));
  }

  /** An error in the words of the dialect. */
  #spelled(answer: Answer): Answer {
    return spelledError(this.#cloud.switches.dialect, answer);
  }
}
