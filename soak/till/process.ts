import type { Clock } from '../../main/clock.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Machine } from './machine.ts';

/** One run of the till's program, and its clock. What belongs to a dead one never hears of anything again. */
export class Process implements Clock {
  readonly #queue: EventQueue;
  readonly #machine: Machine;
  readonly #sleeps = new Set<() => void>();
  #isAlive = true;

  constructor(queue: EventQueue, machine: Machine) {
    this.#queue = queue;
    this.#machine = machine;
  }

  isAlive(): boolean {
    return this.#isAlive;
  }

  /** Its sleeps end with it, unheard: Node keeps every signal that somebody still listens to. */
  die(): void {
    this.#isAlive = false;
    for (const release of this.#sleeps) release();
  }

  /** Lets this process notice something, if it lives, once its machine is awake. */
  notice(what: () => void): void {
    this.#machine.whenAwake(() => {
      if (this.#isAlive) what();
    });
  }

  wall(): number {
    return this.#machine.wall();
  }

  monotonic(): number {
    return this.#queue.now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      else if (this.#isAlive) this.#sleep(ms, signal, resolve);
    });
  }

  #sleep(ms: number, signal: AbortSignal, resolve: () => void): void {
    const release = () => {
      signal.removeEventListener('abort', wake);
      this.#queue.drop(event);
      this.#sleeps.delete(release);
    };
    const wake = () => {
      release();
      resolve();
    };
    const event = this.#queue.after(ms, () => this.notice(wake));
    signal.addEventListener('abort', wake);
    this.#sleeps.add(release);
  }
}
