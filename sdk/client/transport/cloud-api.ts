import { IDEMPOTENCY_HEADER, ResourceDecodeError } from '../../wire/index.ts';
import { VinrConfigurationError, VinrUnreadableReplyError } from '../errors.ts';
import { committed } from '../payments/commit.ts';
import { underKey } from '../payments/idempotency.ts';
import type { Transport } from './cloud.ts';
import type { Reply } from './exchange.ts';
import { requestIdOf, successFrom } from './reply.ts';
import { retryRead, type Clock } from './retry.ts';

/** How to ask. */
export interface ReadOptions {
  /** Ends the asking, as `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** How often to try in all when the network or VINR fails for a passing reason; 1 leaves it to the caller. */
  readonly attempts?: number | undefined;
}

/** How to order. */
export interface WriteOptions {
  /** Minted when absent. The request is sent once either way. */
  readonly idempotencyKey?: string | undefined;
  /** Ends the wait; what has left is not called back. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited on an established connection, before the first byte of the request. If it rejects, nothing is sent. */
  readonly commit?: (() => Promise<void>) | undefined;
}

export interface Write {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
}

export interface CloudApiSurroundings {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newKey: () => string;
  readonly cloudMs: number;
  /** How often a read is tried when the call does not say. */
  readonly readAttempts: number;
}

export type Decode<T> = (body: unknown) => T;

/** Questions to VINR's cloud, which may be repeated, and orders to it, which are sent once. */
export class CloudApi {
  readonly #in: CloudApiSurroundings;

  constructor(surroundings: CloudApiSurroundings) {
    this.#in = surroundings;
  }

  read<T>(
    path: string,
    understand: (reply: Reply, now: () => number) => T,
    options: ReadOptions,
  ): Promise<T> {
    const { transport, clock, random, cloudMs, readAttempts } = this.#in;
    const { signal, attempts = readAttempts } = options;
    const once = async (): Promise<T> =>
      understand(await transport.send({ method: 'GET', path, timeoutMs: cloudMs, signal }), clock.now);
    return retryRead(once, { attempts, clock, random, signal });
  }

  get<T>(path: string, decode: Decode<T>, options: ReadOptions = {}): Promise<T> {
    return this.read(path, (reply, now) => decoded(successFrom(reply, now), reply, decode), options);
  }

  /** The key is on the error when it fails, so that the caller can ask about what came of it. */
  write<T>(
    order: Write,
    understand: (reply: Reply, now: () => number) => T,
    options: WriteOptions,
  ): Promise<T> {
    const { transport, clock, cloudMs } = this.#in;
    const key = options.idempotencyKey ?? this.#in.newKey();
    const { commit, signal } = options;
    return underKey(key, async () => {
      const reply = await transport.send({
        method: order.method,
        path: order.path,
        ...(order.body === undefined ? {} : { body: JSON.stringify(order.body) }),
        // VINR honours keys on POST only.
        ...(order.method === 'POST' ? { headers: { [IDEMPOTENCY_HEADER]: key } } : {}),
        timeoutMs: cloudMs,
        signal,
        ...(commit === undefined ? {} : { commit: () => committed(commit) }),
      });
      return understand(reply, clock.now);
    });
  }

  put<T>(order: Write, decode: Decode<T>, options: WriteOptions = {}): Promise<T> {
    return this.write(order, (reply, now) => decoded(successFrom(reply, now), reply, decode), options);
  }
}

/** Turns a decoder's complaint into an error that names the answer it was about. */
export function decoded<T>(body: unknown, reply: Reply, decode: Decode<T>): T {
  try {
    return decode(body);
  } catch (cause) {
    if (!(cause instanceof ResourceDecodeError)) throw cause;
    throw new VinrUnreadableReplyError(`${cause.message}.`, {
      code: 'notWhatWasAsked',
      delivery: 'replied',
      status: reply.status,
      requestId: requestIdOf(reply),
      cause,
    });
  }
}

/** @throws VinrConfigurationError for a client that was made for the LAN only */
export function requireCloud<T>(cloud: T | null): T {
  if (cloud !== null) return cloud;
  const message = 'This client has no secretKey, so it can only use the LAN.';
  throw new VinrConfigurationError(message, { code: 'missingKey', delivery: 'notSent' });
}
