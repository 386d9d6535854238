import type { Dialect, Payment } from '../../dialects/index.ts';
import { paymentIdOf, terminalIdOf } from '../../dialects/spelling.ts';
import type { Fields } from '../../http/body.ts';
import { HttpProblem, type Answer } from '../../http/problem.ts';
import type { Route } from '../../http/router.ts';
import type { Cloud } from '../cloud.ts';
import { pageOf } from '../paging.ts';
import type { RequestLog } from '../request-log.ts';

/** One request to the API, read as far as all requests are alike. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly key: string | null;
  readonly fields: Fields;
  readonly dialect: Dialect;
  readonly requests: RequestLog;
}

export type Handler = (cloud: Cloud, call: Call) => Answer | Promise<Answer>;
export type CloudRoutes = readonly Route<Handler>[];

export function ok(body: object, status = 200): Answer {
  return { status, body };
}

/** The `:id` of the path. */
export function idOf({ params }: Call): string {
  return params['id'] ?? '';
}

/** A page of these, in the envelope of the dialect. */
export function listed<Item extends { readonly id: string }>(
  items: readonly Item[],
  { query, dialect }: Call,
  write: (item: Item) => object = (item) => item,
): Answer {
  const { data, hasMore, total } = pageOf(items, spelledOut(query), dialect.defaultLimit);
  return ok(dialect.list({ data: data.map(write), hasMore, total }));
}

function spelledOut(query: URLSearchParams): URLSearchParams {
  const spelled = new URLSearchParams(query);
  for (const name of ['starting_after', 'ending_before']) {
    const cursor = query.get(name);
    if (cursor !== null) spelled.set(name, terminalIdOf(paymentIdOf(cursor)));
  }
  return spelled;
}

/** A payment as reads see it: for a while after its order not at all, when that is switched on. */
export function readable(cloud: Cloud, payment: Payment | null): Payment | null {
  if (payment === null) return null;
  const { notFoundMs } = cloud.switches.current;
  const age = cloud.world.clock.now() - new Date(payment.createdAt ?? 0).getTime();
  return age < notFoundMs ? null : payment;
}

export function invalid(param: string, wanted: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', `${param} must be ${wanted}.`, { param });
}
