import type { Clock } from '../clock.ts';
import type { EventLog } from '../event-log.ts';
import type { Dialect, EventFacts } from '../dialects/index.ts';
import type { Endpoint, Endpoints } from './endpoints.ts';
import type { Post } from './post.ts';
import { shuffled } from './shuffle.ts';

/** How long after each failed attempt the next one goes out: 1 min, 5 min, 30 min, 2 h, 24 h. Then none does. */
export const RETRY_DELAYS_MS: readonly number[] = [60_000, 300_000, 1_800_000, 7_200_000, 86_400_000];

/** How badly the post works today. */
export interface PostalHabits {
  /** How often each event is delivered; VINR says at least once. 0: all are lost. */
  readonly webhookCopies: number;
  /** Events of so many ms are gathered and delivered in another order; 0: as they happen. */
  readonly webhookShuffleMs: number;
}

interface Delivery {
  readonly endpoint: Endpoint;
  readonly event: EventFacts;
}

export interface DeliveryParts {
  readonly clock: Clock;
  readonly log: EventLog;
  readonly endpoints: Endpoints;
  readonly post: Post;
  readonly habits: () => PostalHabits;
  readonly dialect: () => Dialect;
  /** Numbers from 0 up to 1 for the order of a shuffle. */
  readonly next: () => number;
}

/** Carries events to endpoints: signed, tried again at the documented steps, twice or out of order when told to. */
export class Deliveries {
  readonly #parts: DeliveryParts;
  readonly #timers = new Set<() => void>();
  readonly #ended = new AbortController();
  #gathered: Delivery[] = [];
  /** By endpoint: the end of what is being sent to it. */
  readonly #sending = new Map<string, Promise<void>>();

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  accept(event: EventFacts): void {
    const { webhookCopies, webhookShuffleMs } = this.#parts.habits();
    const type = this.#typeOf(event);
    const once = this.#parts.endpoints.wanting(type).map((endpoint) => ({ endpoint, event }));
    const deliveries = Array.from({ length: webhookCopies }, () => once).flat();
    if (webhookShuffleMs === 0) this.#send(deliveries);
    else this.#gather(deliveries, webhookShuffleMs);
  }

  /** Nothing goes out any more, and what is on its way is broken off. */
  stop(): void {
    this.#ended.abort(new Error('The simulator ends.'));
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  /** Endpoints name types as their page does. */
  #typeOf(event: EventFacts): string {
    const body = this.#parts.dialect().event(event);
    return 'type' in body && typeof body.type === 'string' ? body.type : event.type;
  }

  #gather(deliveries: readonly Delivery[], windowMs: number): void {
    if (this.#gathered.length === 0 && deliveries.length > 0) this.#later(windowMs, () => this.#flush());
    this.#gathered.push(...deliveries);
  }

  #flush(): void {
    const gathered = this.#gathered;
    this.#gathered = [];
    this.#send(shuffled(gathered, this.#parts.next));
  }

  /** To one endpoint one first attempt after the other, so that the order is the one decided here. */
  #send(deliveries: readonly Delivery[]): void {
    for (const delivery of deliveries) {
      const { id } = delivery.endpoint;
      const before = this.#sending.get(id) ?? Promise.resolve();
      this.#sending.set(
        id,
        before.then(() => this.#attempt(delivery, 1)),
      );
    }
  }

  /** `attempt` counts from 1. Never rejects: a failure is logged and tried again. */
  async #attempt(delivery: Delivery, attempt: number): Promise<void> {
    const { endpoint, event } = delivery;
    if (this.#hasEnded() || !this.#parts.endpoints.isActive(endpoint.id)) return;
    const outcome = await this.#deliver(delivery);
    if (this.#hasEnded()) return;
    const isDelivered = typeof outcome === 'number' && outcome >= 200 && outcome < 300;
    this.#parts.log.add(isDelivered ? 'webhookDelivered' : 'webhookRefused', null, {
      endpointId: endpoint.id,
      eventId: event.id,
      type: event.type,
      attempt,
      outcome,
    });
    if (!isDelivered) this.#tryAgain(delivery, attempt);
  }

  #hasEnded(): boolean {
    return this.#ended.signal.aborted;
  }

  /** The HTTP status, or why there was none. The signature is made anew, with the time of this attempt. */
  async #deliver({ endpoint, event }: Delivery): Promise<number | string> {
    const { clock, dialect, post } = this.#parts;
    const body = JSON.stringify(dialect().event(event));
    const seconds = Math.floor(clock.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...dialect().sign(endpoint.secret, seconds, body),
    };
    try {
      return await post({ url: endpoint.url, headers, body }, this.#ended.signal);
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  }

  #tryAgain(delivery: Delivery, attempt: number): void {
    const delayMs = RETRY_DELAYS_MS[attempt - 1];
    if (delayMs !== undefined) this.#later(delayMs, () => void this.#attempt(delivery, attempt + 1));
    else
      this.#parts.log.add('webhookGivenUp', null, {
        endpointId: delivery.endpoint.id,
        eventId: delivery.event.id,
      });
  }

  #later(delayMs: number, task: () => void): void {
    const cancel = this.#parts.clock.after(delayMs, () => {
      this.#timers.delete(cancel);
      task();
    });
    this.#timers.add(cancel);
  }
}
