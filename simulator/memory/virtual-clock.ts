import type { Clock } from '../clock.ts';

interface Task {
  readonly at: number;
  /** Of two at the same time the earlier asked for goes first. */
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when told to, so that a run of hours takes milliseconds and is the same every time. */
export class VirtualClock implements Clock {
  #now: number;
  readonly #start: number;
  #order = 0;
  readonly #tasks = new Set<Task>();

  /** `start`: wall time in ms. */
  constructor(start = Date.UTC(2026, 0, 1)) {
    this.#now = start;
    this.#start = start;
  }

  now(): number {
    return this.#now;
  }

  monotonicNs(): bigint {
    return BigInt(this.#now - this.#start) * 1_000_000n;
  }

  after(delayMs: number, run: () => void): () => void {
    const task: Task = { at: this.#now + Math.max(0, delayMs), order: (this.#order += 1), run };
    this.#tasks.add(task);
    return () => this.#tasks.delete(task);
  }

  /** Lets `ms` pass. What promises were waiting for has happened when it resolves. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let task = this.#next(end); task !== null; task = this.#next(end)) {
      this.#tasks.delete(task);
      this.#now = task.at;
      task.run();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): Task | null {
    let first: Task | null = null;
    for (const task of this.#tasks)
      if (
        task.at <= end &&
        (first === null || task.at < first.at || (task.at === first.at && task.order < first.order))
      )
        first = task;
    return first;
  }
}

/** Every promise that can go on has gone on: memory waits for nothing else. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
