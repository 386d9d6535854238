import { IDEMPOTENCY_HEADER, PAYMENTS } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import { queryOf } from '../resources/listing.ts';
import type { PageParams } from '../resources/lister.ts';
import type { CloudApi, ReadOptions, WriteOptions } from '../transport/cloud-api.ts';
import type { Transport } from '../transport/cloud.ts';
import { paymentFrom, successFrom } from '../transport/reply.ts';
import { requireAnswerTo, requireSame } from './answer.ts';
import type { CloudPayment } from './params.ts';
import { best, paymentsFrom, type PaymentPage } from './page.ts';
import { simulateQuery, type Simulation } from './simulation.ts';

/** What to list (Terminal payments reference). */
export interface ListParams extends PageParams {
  /** Of one terminal. */
  readonly terminalId?: string | undefined;
  /** Of one location. */
  readonly locationId?: string | undefined;
  /** In one status. */
  readonly status?: string | undefined;
  /** Under one reference. No page names this filter; it is applied here too. */
  readonly reference?: string | undefined;
  /** Unix seconds. */
  readonly fromDate?: number | undefined;
  /** Unix seconds. */
  readonly toDate?: number | undefined;
}

export interface CloudCreate {
  readonly idempotencyKey: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly commit: (() => Promise<void>) | undefined;
  readonly simulation: Simulation;
}

const PAGE_SIZE = 25;
const SEARCH_PAGE_SIZE = 100;
const SEARCH_PAGES = 10;

/** The cloud's terminal payments. Creates, captures and cancels go out once; reads may be repeated. */
export class CloudPayments {
  readonly #transport: Transport;
  readonly #api: CloudApi;
  readonly #now: () => number;

  constructor(transport: Transport, api: CloudApi, now: () => number) {
    this.#transport = transport;
    this.#api = api;
    this.#now = now;
  }

  async create(body: CloudPayment, options: CloudCreate): Promise<TerminalPayment> {
    const reply = await this.#transport.send({
      method: 'POST',
      path: PAYMENTS + simulateQuery(options.simulation),
      body: JSON.stringify(body),
      headers: { [IDEMPOTENCY_HEADER]: options.idempotencyKey },
      timeoutMs: options.timeoutMs,
      signal: options.signal,
      commit: options.commit,
    });
    const payment = paymentFrom(reply, this.#now);
    requireAnswerTo(payment, body);
    return payment;
  }

  retrieve(id: string, options: ReadOptions): Promise<TerminalPayment> {
    return this.#api.read(pathOf(id), paymentFrom, options);
  }

  /** Null when no page that was looked at has it. VINR documents no such filter, so it is both sent and applied here. */
  async findByReference(
    reference: string,
    params: ListParams,
    options: ReadOptions,
  ): Promise<TerminalPayment | null> {
    let cursor: string | null = null;
    for (let pages = 0; pages < SEARCH_PAGES; pages += 1) {
      const search = { ...params, reference, limit: SEARCH_PAGE_SIZE };
      const page: PaymentPage = await this.page(search, cursor, options);
      const match = best(page.data, reference);
      if (match !== null || page.nextCursor === null) return match;
      cursor = page.nextCursor;
    }
    return null;
  }

  page(params: ListParams, cursor: string | null, options: ReadOptions): Promise<PaymentPage> {
    const after = cursor === null ? {} : { starting_after: cursor };
    const path = PAYMENTS + queryOf({ limit: PAGE_SIZE, ...params, ...after });
    return this.#api.read(path, (reply, now) => paymentsFrom(successFrom(reply, now), reply), options);
  }

  async capture(
    id: string,
    body: { readonly amount: number } | undefined,
    options: WriteOptions,
  ): Promise<TerminalPayment> {
    const order = { method: 'POST', path: `${pathOf(id)}/capture`, ...(body && { body }) } as const;
    const payment = await this.#api.write(order, paymentFrom, options);
    requireSame(payment, id);
    return payment;
  }

  async cancel(id: string, options: WriteOptions): Promise<TerminalPayment> {
    const order = { method: 'POST', path: `${pathOf(id)}/cancel` } as const;
    const payment = await this.#api.write(order, paymentFrom, options);
    requireSame(payment, id);
    return payment;
  }
}

function pathOf(id: string): string {
  return `${PAYMENTS}/${encodeURIComponent(id)}`;
}
