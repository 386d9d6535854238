import type { EventQueue } from '../event-queue.ts';

/** The workstation under the program: its wall clock may be set wrong, and it may be put to sleep. */
export class Machine {
  readonly #queue: EventQueue;
  #wallAhead = 0;
  #asleepUntil = 0;

  constructor(queue: EventQueue) {
    this.#queue = queue;
  }

  /** Ms since the epoch, as far as this machine knows. */
  wall(): number {
    return 1_700_000_000_000 + this.#queue.now + this.#wallAhead;
  }

  /** Nobody has set it wrong. */
  get isWallRight(): boolean {
    return this.#wallAhead === 0;
  }

  stepWallClock(ms: number): void {
    this.#wallAhead += ms;
  }

  /** The lid is closed: timers and answers are noticed only when it is opened. */
  sleep(ms: number): void {
    this.#asleepUntil = Math.max(this.#asleepUntil, this.#queue.now + ms);
  }

  whenAwake(run: () => void): void {
    const left = this.#asleepUntil - this.#queue.now;
    if (left > 0) this.#queue.after(left, () => this.whenAwake(run));
    else run();
  }
}
