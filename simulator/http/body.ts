import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './problem.ts';

const LIMIT_BYTES = 256 * 1024;

/** Text of a request's body. Rejects with a 413 problem, or when the connection dies before its end. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new HttpProblem(413, 'body_too_large', 'The body is larger than 256 KiB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields of a body. `form` values are all text, and numbers among them are the reader's to recognise. */
export interface Fields {
  readonly encoding: 'json' | 'form';
  readonly values: Readonly<Record<string, unknown>>;
}

/** JSON or form fields; an empty body has none. Throws a 400 problem on anything else. */
export function parseBody(contentType: string | undefined, text: string): Fields {
  if (text.trim() === '') return { encoding: 'json', values: {} };
  const isJson = contentType?.includes('json') ?? text.trimStart().startsWith('{');
  return isJson
    ? { encoding: 'json', values: parseJson(text) }
    : { encoding: 'form', values: parseForm(text) };
}

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpProblem(400, 'invalid_json', 'The body is not JSON.');
  }
  if (!isRecord(value)) throw new HttpProblem(400, 'invalid_json', 'The body is not a JSON object.');
  return value;
}

/** `a=1`, `a[b]=2` and `a[]=3`, one level deep, as curl's `-d` sends them. */
function parseForm(text: string): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(text)) {
    const nested = /^([^[\]]+)\[([^[\]]*)\]$/.exec(name);
    if (nested === null) values.set(name, value);
    else addNested(values, nested[1] ?? name, nested[2] ?? '', value);
  }
  return Object.fromEntries(values);
}

function addNested(values: Map<string, unknown>, name: string, key: string, value: string): void {
  const before = values.get(name);
  if (key === '') values.set(name, [...(Array.isArray(before) ? (before as unknown[]) : []), value]);
  else values.set(name, { ...(isRecord(before) ? before : {}), [key]: value });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
