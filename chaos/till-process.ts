import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { HeadlessTill } from '../e2e/support/headless-till.ts';

/** How long a store may outlive the till that it served. */
const STORE_MS = 5_000;

/** One life of the headless till, with the store that it forks. */
export class TillProcess {
  readonly till: HeadlessTill;
  /** Resolves when the till's process is gone. */
  readonly gone: Promise<void>;
  readonly #spawnedAt = performance.now();
  #isGone = false;
  #store: number | null = null;
  #shownMs: number | null = null;

  constructor(profile: string, onView: () => void) {
    this.till = new HeadlessTill('--profile', profile);
    this.till.onView(() => {
      this.#shownMs ??= performance.now() - this.#spawnedAt;
      this.#store ??= childOf(this.till.pid);
      onView();
    });
    this.gone = this.till.exit().then(() => {
      this.#isGone = true;
    });
  }

  /** From the start of the process to its first view; null when it did not get there. */
  get shownMs(): number | null {
    return this.#shownMs;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** `null` as a result means that it died over it. */
  async orDeath<T>(work: Promise<T>): Promise<T | null> {
    return Promise.race([work, this.gone.then(() => null)]);
  }

  killTill(): void {
    kill(this.till.pid);
  }

  /** False when there is no store to be seen. */
  killStore(): boolean {
    this.#store ??= childOf(this.till.pid);
    if (this.#store === null) return false;
    kill(this.#store);
    return true;
  }

  /** Until both are gone and the journal's lock is free. */
  async end(): Promise<void> {
    this.#store ??= childOf(this.till.pid);
    this.killTill();
    await this.gone;
    const deadline = performance.now() + STORE_MS;
    while (this.#store !== null && isAlive(this.#store) && performance.now() < deadline) await pause(3);
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Dead already, which is all that was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** The till has one child: its store. Linux only; elsewhere there is nothing to be seen. */
function childOf(pid: number): number | null {
  const children = readOrEmpty(`/proc/${pid}/task/${pid}/children`).trim().split(' ');
  const [child] = children.filter((text) => text !== '').map(Number);
  return child ?? null;
}

/** A child of a dead till that nobody has waited for yet holds no lock any more. */
function isAlive(pid: number): boolean {
  const status = readOrEmpty(`/proc/${pid}/stat`);
  return status !== '' && !/\) Z /.test(status);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
