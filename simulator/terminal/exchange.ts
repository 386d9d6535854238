import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/body.ts';
import type { Damage } from '../http/damage.ts';
import type { Answer } from '../http/problem.ts';
import { respond } from '../http/respond.ts';

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

  answer(answer: Answer, requestId: string, damage?: Damage): void {
    respond(this.#response, answer, requestId, damage);
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
