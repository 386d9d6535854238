import type { Clock } from '../clock.ts';
import type { EventFacts, EventSubject } from '../dialects/index.ts';

/** Older ones than these are forgotten, so that a long run does not grow for ever. */
const KEPT = 2000;

/** What the cloud has announced. Nothing here knows who listens. */
export class EventBook {
  readonly #events = new Map<string, EventFacts>();
  readonly #listeners = new Set<(event: EventFacts) => void>();
  readonly #clock: Clock;
  readonly #nextId: () => string;

  constructor(clock: Clock, nextId: () => string) {
    this.#clock = clock;
    this.#nextId = nextId;
  }

  /** `type` in the seeds' spelling. */
  announce(type: string, subject: EventSubject): void {
    const created = Math.floor(this.#clock.now() / 1000);
    const event: EventFacts = { id: this.#nextId(), type, created, subject };
    this.#events.set(event.id, event);
    const oldest = this.#events.keys().next().value;
    if (this.#events.size > KEPT && oldest !== undefined) this.#events.delete(oldest);
    for (const listener of this.#listeners) listener(event);
  }

  find(id: string): EventFacts | null {
    return this.#events.get(id) ?? null;
  }

  newestFirst(): readonly EventFacts[] {
    return [...this.#events.values()].reverse();
  }

  subscribe(listener: (event: EventFacts) => void): void {
    this.#listeners.add(listener);
  }
}
