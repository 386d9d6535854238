import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isVinrError, type Delivery, type VinrError } from '../errors.ts';
import { Interruption, interruptAfter } from './interruption.ts';

/** A whole HTTP answer. */
export interface Reply {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The body, at most 4 MiB. */
  readonly text: string;
}

export interface Order {
  readonly body: string | null;
  /** Runs at once. When it resolves the command is let go: the body, or for a bare request its headers. */
  readonly gate: (request: ClientRequest) => Promise<unknown>;
  /** Bounds everything, from now to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** Names a network failure; an answer cut short counts as the command's delivery, not as a reply. */
  readonly explain: (cause: unknown, delivery: Delivery) => VinrError;
}

/** VINR's answers are a few kB. */
const MAX_REPLY_BYTES = 4 * 1024 * 1024;

/**
 * One request, one answer, never a second try. Until the gate has resolved nothing of the command leaves; an error
 * from before that is `notSent`, one from after it `maybeSent`.
 */
export function exchange(request: ClientRequest, order: Order): Promise<Reply> {
  return new Promise((resolve, reject) => new Exchange(request, order, resolve, reject).begin());
}

/** Events and one verdict instead of promises that race: this is on the way of every call. */
class Exchange {
  readonly #request: ClientRequest;
  readonly #order: Order;
  readonly #resolve: (reply: Reply) => void;
  readonly #reject: (error: VinrError) => void;
  #lift: () => void = () => undefined;
  #stage: 'asking' | 'reading' | 'over' = 'asking';
  #delivery: Delivery = 'notSent';

  constructor(
    request: ClientRequest,
    order: Order,
    resolve: (reply: Reply) => void,
    reject: (error: VinrError) => void,
  ) {
    this.#request = request;
    this.#order = order;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    const { timeoutMs, signal, gate } = this.#order;
    const fail = (cause: unknown): void => this.#fail(cause);
    this.#lift = interruptAfter(timeoutMs, signal, fail);
    const failAsking = (cause: unknown): void => (this.#stage === 'asking' ? fail(cause) : undefined);
    // Stays to the end: an error that nobody hears would end the process.
    this.#request.on('error', failAsking);
    this.#request.on('response', (response) => this.#read(response));
    gate(this.#request)
      .then(() => this.#open())
      .catch(failAsking);
  }

  #open(): void {
    if (this.#stage !== 'asking' || this.#request.destroyed) return;
    this.#delivery = 'maybeSent';
    if (this.#order.body === null) this.#request.end();
    else this.#request.end(this.#order.body);
  }

  #read(response: IncomingMessage): void {
    if (this.#stage !== 'asking') return;
    this.#stage = 'reading';
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('error', (cause) => this.#fail(cause));
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_REPLY_BYTES) this.#fail(new Interruption('tooLarge'));
    });
    response.on('end', () => this.#finish(response, chunks));
  }

  #finish(response: IncomingMessage, chunks: readonly Buffer[]): void {
    if (this.#stage === 'over') return;
    this.#end();
    if (this.#delivery === 'notSent') this.#request.destroy(); // Answered before the body: it must never follow.
    const text = textOf(chunks);
    this.#resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
  }

  #fail(cause: unknown): void {
    if (this.#stage === 'over') return;
    this.#end();
    this.#request.destroy();
    this.#reject(isVinrError(cause) ? cause : this.#order.explain(cause, this.#delivery));
  }

  #end(): void {
    this.#stage = 'over';
    this.#lift();
  }
}

/** Most answers come in one piece. */
function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  return (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8');
}
