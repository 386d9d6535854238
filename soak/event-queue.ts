export interface Scheduled {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Virtual time, ms. Between two events everything that is ready to run runs to where it waits for something else. */
export class EventQueue {
  #now = 0;
  #order = 0;
  /** Latest first, so that the next event is taken from the end. */
  readonly #events: Scheduled[] = [];

  get now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): Scheduled {
    const event = { at: this.#now + ms, order: (this.#order += 1), run };
    this.#events.splice(this.#placeOf(event), 0, event);
    return event;
  }

  drop(event: Scheduled): void {
    const place = this.#placeOf(event);
    if (this.#events[place] === event) this.#events.splice(place, 1);
  }

  /** Runs what is due until `end`, or until `isDone` says so after an event. */
  async runUntil(end: number, isDone: () => boolean = () => false): Promise<void> {
    await ready();
    for (let next = this.#events.at(-1); next !== undefined && next.at <= end; next = this.#events.at(-1)) {
      this.#events.pop();
      this.#now = next.at;
      next.run();
      await ready();
      if (isDone()) return;
    }
    this.#now = end;
  }

  /** Ms until each of the events to come, latest first. */
  get waits(): readonly number[] {
    return this.#events.map(({ at }) => at - this.#now);
  }

  /** Runs the next event, and nothing of what follows from it. */
  step(): void {
    const next = this.#events.pop();
    if (next === undefined) return;
    this.#now = next.at;
    next.run();
  }

  /** Everything that is ready to run runs. */
  settle(): Promise<void> {
    return ready();
  }

  #placeOf({ at, order }: Scheduled): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#events[middle];
      const isLater = other !== undefined && (other.at > at || (other.at === at && other.order > order));
      if (isLater) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * A tick asked for by a promise comes when no promise is left that could run. Cheaper than an immediate, for which
 * Node goes round its event loop.
 */
const ready = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Lets the real event loop have a turn, which virtual time never does. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
