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

/** Everything that happened, in order. Nothing is ever taken out. */
export class EventLog {
  readonly #events: LoggedEvent[] = [];
  readonly #listeners = new Set<(event: LoggedEvent) => void>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(type: string, terminalId: string | null, facts: LoggedEvent['facts'] = {}): void {
    const event: LoggedEvent = {
      n: this.#events.length + 1,
      at: new Date(this.#clock.now()).toISOString(),
      atNs: this.#clock.monotonicNs().toString(),
      type,
      terminalId,
      facts,
    };
    this.#events.push(event);
    for (const listener of this.#listeners) listener(event);
  }

  /** At most `limit` events with a number above `after`. */
  after(after: number, limit: number): readonly LoggedEvent[] {
    return this.#events.slice(after, after + limit);
  }

  get last(): number {
    return this.#events.length;
  }

  /** The returned function ends the subscription. */
  subscribe(listener: (event: LoggedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
