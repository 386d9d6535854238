import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@vinr/sdk/wire';
import { readBody } from '../http/body.ts';
import type { Answer } from '../http/problem.ts';

/** What may happen to an answer on its way. */
export type Damage =
  | { readonly kind: 'stall' }
  | { readonly kind: 'garble' }
  /** Cut after so many bytes of the body. */
  | { readonly kind: 'reset'; readonly bytes: number };

/** One request and its answer, whatever carries them: the service knows no socket. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Asks for the body where the client waits to be asked, and reads it. Rejects when the connection dies first. */
  body(): Promise<string>;
  answer(answer: Answer, requestId: string, damage?: Damage): void;
  /** Server-sent events; the returned function sends one. `ended` is called when nobody listens any more. */
  stream(ended: () => void): (data: unknown) => void;
  /** The connection breaks. */
  cut(): void;
}

export class HttpExchange implements Exchange {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #awaitsContinue: boolean;

  constructor(request: IncomingMessage, response: ServerResponse, awaitsContinue: boolean) {
    this.#request = request;
    this.#response = response;
    this.#awaitsContinue = awaitsContinue;
  }

  get method(): string {
    return this.#request.method ?? 'GET';
  }

  get url(): string {
    return this.#request.url ?? '/';
  }

  get headers(): IncomingHttpHeaders {
    return this.#request.headers;
  }

  async body(): Promise<string> {
    if (this.#awaitsContinue) this.#response.writeContinue();
    return await readBody(this.#request);
  }

  answer({ status, body, headers }: Answer, requestId: string, damage?: Damage): void {
    const response = this.#response;
    if (response.destroyed || response.headersSent) return;
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.length,
      [REQUEST_ID_HEADER]: requestId,
      ...headers,
    });
    if (damage === undefined) response.end(bytes);
    else if (damage.kind === 'garble') response.end(garbled(bytes));
    else if (damage.kind === 'stall') response.write(bytes.subarray(0, bytes.length / 2));
    else response.write(bytes.subarray(0, Math.min(damage.bytes, bytes.length - 1)), () => this.cut());
  }

  stream(ended: () => void): (data: unknown) => void {
    this.#response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#response.flushHeaders();
    this.#response.on('close', ended);
    return (data) => this.#response.write(`data: ${JSON.stringify(data)}\n\n`);
  }

  cut(): void {
    this.#request.socket.destroy();
  }
}

/** Every seventh byte is another one: the length is right and the JSON is not. */
export function garbled(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index % 7 === 0 ? byte ^ 0x15 : byte));
}
