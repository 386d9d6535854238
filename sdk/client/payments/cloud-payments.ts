import { IDEMPOTENCY_HEADER, PAYMENTS } from '../../wire/index.ts';
import type { TerminalPayment, WirePaymentRequest } from '../../wire/index.ts';
import { VinrConfigurationError } from '../errors.ts';
import type { CloudTransport } from '../transport/cloud.ts';
import { paymentFrom, successFrom } from '../transport/reply.ts';
import { retryRead, type Clock } from '../transport/retry.ts';
import { requireAnswerTo } from './answer.ts';
import { best, pageFrom, type PaymentPage } from './page.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** How often to try in all when the network or VINR fails for a passing reason. Default 3; 1 leaves it to the caller. */
  readonly attempts?: number | undefined;
}

export interface ListParams {
  readonly terminalId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly status?: string | undefined;
  readonly reference?: string | undefined;
  /** Unix seconds. */
  readonly fromDate?: number | undefined;
  readonly toDate?: number | undefined;
  /** 1 to 100; default 25. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly starting_after?: string | undefined;
}

export interface CloudCreate {
  readonly idempotencyKey: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly commit: (() => Promise<void>) | undefined;
  /** Sandbox only, seconds. */
  readonly simulateDelay: number | undefined;
}

interface Surroundings {
  readonly transport: CloudTransport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly cloudMs: number;
}

const READ_ATTEMPTS = 3;
const PAGE_SIZE = 25;
const SEARCH_PAGE_SIZE = 100;
const SEARCH_PAGES = 10;

/** The cloud's terminal payments. Creates and cancels go out once; reads may be repeated. */
export class CloudPayments {
  readonly #in: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#in = surroundings;
  }

  async create(
    body: WirePaymentRequest & { reference: string },
    options: CloudCreate,
  ): Promise<TerminalPayment> {
    const { simulateDelay } = options;
    const reply = await this.#in.transport.send({
      method: 'POST',
      path: simulateDelay === undefined ? PAYMENTS : `${PAYMENTS}?simulateDelay=${simulateDelay}`,
      body: JSON.stringify(body),
      headers: { [IDEMPOTENCY_HEADER]: options.idempotencyKey },
      timeoutMs: options.timeoutMs,
      signal: options.signal,
      commit: options.commit,
    });
    const payment = paymentFrom(reply, this.#in.clock.now);
    requireAnswerTo(payment, body);
    return payment;
  }

  retrieve(id: string, options: ReadOptions): Promise<TerminalPayment> {
    return this.#read(
      async () => paymentFrom(await this.#get(pathOf(id), options), this.#in.clock.now),
      options,
    );
  }

  /** Null when no page that was looked at has it. VINR documents no such filter, so it is both sent and applied here. */
  async findByReference(
    reference: string,
    params: ListParams,
    options: ReadOptions,
  ): Promise<TerminalPayment | null> {
    let cursor: string | null = null;
    for (let pages = 0; pages < SEARCH_PAGES; pages += 1) {
      const after = cursor === null ? {} : { starting_after: cursor };
      const page: PaymentPage = await this.list(
        { ...params, reference, limit: SEARCH_PAGE_SIZE, ...after },
        options,
      );
      const match = best(page.data, reference);
      if (match !== null || page.nextCursor === null) return match;
      cursor = page.nextCursor;
    }
    return null;
  }

  list(params: ListParams, options: ReadOptions): Promise<PaymentPage> {
    const query = Object.entries({ limit: PAGE_SIZE, ...params }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return this.#read(async () => {
      const reply = await this.#get(`${PAYMENTS}?${query.join('&')}`, options);
      return pageFrom(successFrom(reply, this.#in.clock.now), reply).page;
    }, options);
  }

  async cancel(id: string, signal: AbortSignal | undefined): Promise<TerminalPayment> {
    const path = `${pathOf(id)}/cancel`;
    const reply = await this.#in.transport.send({
      method: 'POST',
      path,
      timeoutMs: this.#in.cloudMs,
      signal,
    });
    return paymentFrom(reply, this.#in.clock.now);
  }

  #get(path: string, { signal }: ReadOptions): ReturnType<CloudTransport['send']> {
    return this.#in.transport.send({ method: 'GET', path, timeoutMs: this.#in.cloudMs, signal });
  }

  #read<T>(read: () => Promise<T>, options: ReadOptions): Promise<T> {
    const { clock, random } = this.#in;
    return retryRead(read, {
      attempts: options.attempts ?? READ_ATTEMPTS,
      clock,
      random,
      signal: options.signal,
    });
  }
}

/** @throws VinrConfigurationError for a client that was made for the LAN only */
export function requireCloud(cloud: CloudPayments | null): CloudPayments {
  if (cloud !== null) return cloud;
  const message = 'This client has no secretKey, so it can only use the LAN.';
  throw new VinrConfigurationError(message, { code: 'missingKey', delivery: 'notSent' });
}

function pathOf(id: string): string {
  return `${PAYMENTS}/${encodeURIComponent(id)}`;
}
