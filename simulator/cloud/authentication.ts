import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { HttpProblem } from '../http/problem.ts';

/** Bearer and X-Api-Key are both documented; either will do, two that differ will not. Throws a 401 problem. */
export function authenticate(headers: IncomingHttpHeaders, secretKey: string): void {
  const given = [bearerOf(headers.authorization), headers['x-api-key']].filter(
    (key) => typeof key === 'string',
  );
  if (given.length === 0)
    throw unauthorized('No API key. Send it as Authorization: Bearer, or as X-Api-Key.');
  if (new Set(given).size > 1) throw unauthorized('Two different API keys were sent.');
  if (!given.every((key) => same(key, secretKey))) throw unauthorized('This API key is not valid here.');
}

function bearerOf(header: string | undefined): string | undefined {
  return header === undefined ? undefined : (/^Bearer (.+)$/i.exec(header)?.[1] ?? '');
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function unauthorized(message: string): HttpProblem {
  return new HttpProblem(401, 'invalid_api_key', message);
}
