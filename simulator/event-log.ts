import type { Clock } from './clock.ts';

export interface LoggedEvent {
  /** 1, 2, 3, … */
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  /** Monotonic nanoseconds as text. */
  readonly atNs: string;
  readonly type: string;
  readonly terminalId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Everything that happened, in order. A simulator that runs for days keeps the newest events only. */
export class EventLog {
  #events: LoggedEvent[] = [];
  #last = 0;
  readonly #listeners = new Set<(event: LoggedEvent) => void>();
  readonly #clock: Clock;
  readonly #kept: number;

  /** `kept`: at least so many of the newest are there to be read; all, unless said otherwise. */
  constructor(clock: Clock, kept = Infinity) {
    this.#clock = clock;
    this.#kept = kept;
  }

  add(type: string, terminalId: string | null, facts: LoggedEvent['facts'] = {}): void {
    const event: LoggedEvent = {
      n: (this.#last += 1),
      at: new Date(this.#clock.now()).toISOString(),
      atNs: this.#clock.monotonicNs().toString(),
      type,
      terminalId,
      facts,
    };
    this.#events.push(event);
    if (this.#events.length > 2 * this.#kept) this.#events = this.#events.slice(-this.#kept);
    for (const listener of this.#listeners) listener(event);
  }

  /** At most `limit` events with a number above `after`, of those that are kept. */
  after(after: number, limit: number): readonly LoggedEvent[] {
    const gone = this.#last - this.#events.length;
    const from = Math.max(0, after - gone);
    return this.#events.slice(from, from + limit);
  }

  get last(): number {
    return this.#last;
  }

  /** The returned function ends the subscription. */
  subscribe(listener: (event: LoggedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
