import type { WireList, WireTerminalPayment } from '@vinr/sdk/wire';
import { HttpProblem } from '../http/problem.ts';
import { createdAt } from './payments.ts';

/** One page of `newestFirst`, by the documented filters and cursor. Throws a 400 problem on a bad one. */
export function listPage(
  newestFirst: readonly WireTerminalPayment[],
  query: URLSearchParams,
): WireList<WireTerminalPayment> {
  const from = seconds(query, 'fromDate', -Infinity);
  const to = seconds(query, 'toDate', Infinity);
  const matches = newestFirst.filter(
    (payment) =>
      equals(query, 'terminalId', payment.terminalId) &&
      equals(query, 'reference', payment.reference ?? null) &&
      equals(query, 'status', payment.status) &&
      Math.floor(createdAt(payment) / 1000) >= from &&
      Math.floor(createdAt(payment) / 1000) <= to,
  );
  const rest = matches.slice(startOf(matches, query.get('starting_after')));
  const limit = limitOf(query);
  return { object: 'list', data: rest.slice(0, limit), has_more: rest.length > limit };
}

function equals(query: URLSearchParams, name: string, actual: string | null): boolean {
  const wanted = query.get(name);
  return wanted === null || wanted === actual;
}

function startOf(matches: readonly WireTerminalPayment[], after: string | null): number {
  if (after === null) return 0;
  const index = matches.findIndex(({ id }) => id === after);
  if (index === -1) throw invalid('starting_after', 'starting_after names no payment of this list.');
  return index + 1;
}

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 10);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw invalid('limit', 'limit must be a whole number from 1 to 100.');
}

function seconds(query: URLSearchParams, name: string, absent: number): number {
  const text = query.get(name);
  if (text === null) return absent;
  if (/^\d+$/.test(text)) return Number(text);
  throw invalid(name, `${name} must be Unix seconds.`);
}

function invalid(param: string, message: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', message, { param });
}
