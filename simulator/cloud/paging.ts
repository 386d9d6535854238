import { HttpProblem } from '../http/problem.ts';

export interface Page<Item> {
  readonly data: readonly Item[];
  readonly hasMore: boolean;
  /** How many there are beyond paging. */
  readonly total: number;
}

/** One page of `newestFirst` by the documented cursors. Throws a 400 problem on a bad one. */
export function pageOf<Item extends { readonly id: string }>(
  newestFirst: readonly Item[],
  query: URLSearchParams,
  defaultLimit: number,
): Page<Item> {
  const [after, before] = [query.get('starting_after'), query.get('ending_before')];
  if (after !== null && before !== null)
    throw invalid('ending_before', 'starting_after and ending_before exclude each other.');
  const limit = limitOf(query, defaultLimit);
  const total = newestFirst.length;
  if (before !== null) {
    const end = indexOf(newestFirst, 'ending_before', before);
    return { data: newestFirst.slice(Math.max(0, end - limit), end), hasMore: end > limit, total };
  }
  const start = after === null ? 0 : indexOf(newestFirst, 'starting_after', after) + 1;
  return { data: newestFirst.slice(start, start + limit), hasMore: total > start + limit, total };
}

/** Is this the wanted value, or is none wanted? */
export function equals(query: URLSearchParams, name: string, actual: string | null | undefined): boolean {
  const wanted = query.get(name);
  return wanted === null || wanted === actual;
}

/** A query field in Unix seconds. Throws a 400 problem. */
export function seconds(query: URLSearchParams, name: string, absent: number): number {
  const text = query.get(name);
  if (text === null) return absent;
  if (/^\d+$/.test(text)) return Number(text);
  throw invalid(name, `${name} must be Unix seconds.`);
}

function indexOf(items: readonly { readonly id: string }[], name: string, id: string): number {
  const index = items.findIndex((item) => item.id === id);
  if (index === -1) throw invalid(name, `${name} names nothing in this list.`);
  return index;
}

function limitOf(query: URLSearchParams, absent: number): number {
  const limit = Number(query.get('limit') ?? absent);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw invalid('limit', 'limit must be a whole number from 1 to 100.');
}

function invalid(param: string, message: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', message, { param });
}
