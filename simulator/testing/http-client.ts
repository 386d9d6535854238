import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** One request on a connection of its own. Rejects as node does when the connection breaks. */
export async function send(
  method: string,
  url: string,
  body: string | object | null,
  options: RequestOptions & { ca?: string; key?: string; cert?: string; servername?: string } = {},
): Promise<Reply> {
  const start = url.startsWith('https:') ? httpsRequest : httpRequest;
  const payload = typeof body === 'string' || body === null ? body : JSON.stringify(body);
  const json = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { ...json, ...(options.headers as Record<string, string> | undefined) };
    const request = start(url, { agent: false, ...options, method, headers }, resolve);
    request.on('error', reject);
    request.end(payload ?? undefined);
  });
  const raw = await text(response);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: JSON.parse(raw) as Reply['body'],
  };
}
