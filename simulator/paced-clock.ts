import { systemClock, type Clock } from './clock.ts';

interface Task {
  /** Wall time of this clock, ms. */
  readonly dueAt: number;
  readonly run: () => void;
  disarm: () => void;
}

/** A clock that can be sped up while it runs: a day of retries in a minute. Its monotonic time stays the real one. */
export class PacedClock implements Clock {
  readonly #real: Clock;
  readonly #tasks = new Set<Task>();
  #rate = 1;
  /** When the rate was last changed, by the real clock and by this one. */
  #since: { readonly real: number; readonly own: number };

  constructor(real: Clock = systemClock) {
    this.#real = real;
    this.#since = { real: real.now(), own: real.now() };
  }

  /** How many of its milliseconds pass in a real one. */
  get rate(): number {
    return this.#rate;
  }

  now(): number {
    return Math.floor(this.#since.own + (this.#real.now() - this.#since.real) * this.#rate);
  }

  monotonicNs(): bigint {
    return this.#real.monotonicNs();
  }

  after(delayMs: number, run: () => void): () => void {
    const task: Task = { dueAt: this.now() + delayMs, run, disarm: () => undefined };
    this.#tasks.add(task);
    this.#arm(task, delayMs);
    return () => {
      this.#tasks.delete(task);
      task.disarm();
    };
  }

  /** `rate` of at least 1. What waits is due sooner or later from now on. */
  pace(rate: number): void {
    this.#since = { real: this.#real.now(), own: this.now() };
    this.#rate = rate;
    for (const task of this.#tasks) {
      task.disarm();
      this.#arm(task, task.dueAt - this.now());
    }
  }

  #arm(task: Task, delayMs: number): void {
    task.disarm = this.#real.after(Math.max(0, delayMs) / this.#rate, () => {
      this.#tasks.delete(task);
      task.run();
    });
  }
}
