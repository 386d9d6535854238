import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isVinrError, type Delivery, type VinrError } from '../errors.ts';
import { Interruption, limit } from './interruption.ts';

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
const MAX_REPLY_CHARACTERS = 4 * 1024 * 1024;

/**
 * One request, one answer, never a second try. Until the gate has resolved nothing of the command leaves; an error
 * from before that is `notSent`, one from after it `maybeSent`.
 */
export async function exchange(request: ClientRequest, order: Order): Promise<Reply> {
  const bound = limit(order.timeoutMs, order.signal);
  const failed = new Promise<never>((_, reject) => request.on('error', reject));
  const replied = new Promise<IncomingMessage>((resolve) => request.once('response', resolve));
  let delivery: Delivery = 'notSent';
  try {
    const opened = order.gate(request).then(() => 'open' as const);
    const first = await Promise.race([opened, replied, failed, bound.over]);
    if (first === 'open' && !request.destroyed) {
      delivery = 'maybeSent';
      if (order.body === null) request.end();
      else request.end(order.body);
    }
    const response = await Promise.race([replied, failed, bound.over]);
    const text = await Promise.race([readText(response), bound.over]);
    if (delivery === 'notSent') request.destroy(); // Answered before the body: it must never follow.
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  } catch (cause) {
    request.destroy();
    throw isVinrError(cause) ? cause : order.explain(cause, delivery);
  } finally {
    bound.lift();
  }
}

function readText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('error', reject);
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > MAX_REPLY_CHARACTERS) reject(new Interruption('tooLarge'));
    });
    response.once('end', () => resolve(text));
  });
}
