import type { Clock } from '../clock.ts';
import type { Summing } from './backlog.ts';
import { tiredAfter } from './in-slices.ts';

export interface SumsAheadParts {
  readonly clock: Clock;
  /** What is wanted first comes first. */
  readonly sums: () => readonly Summing[];
}

/** Lets the first screen and the first questions about open payments go first. */
const AFTER_START_MS = 3_000;
/** So long at a time, and so long a rest: less than a frame of a screen, and three quarters of the time for others. */
const AT_A_TIME_MS = 2;
const REST_MS = 6;
/** How soon what was heard in the meantime is added: few sales, which nobody notices when they ask earlier. */
const LOOK_MS = 30_000;

/** Does the sums of reports before somebody asks, so that the first report and the first Z are as quick as the next. */
export class SumsAhead {
  readonly #parts: SumsAheadParts;
  readonly #stop = new AbortController();

  constructor(parts: SumsAheadParts) {
    this.#parts = parts;
  }

  start(): void {
    void this.#always();
  }

  stop(): void {
    this.#stop.abort();
  }

  async #always(): Promise<void> {
    const { clock } = this.#parts;
    const { signal } = this.#stop;
    await clock.sleep(AFTER_START_MS, signal);
    while (!signal.aborted) await clock.sleep(this.#slice() ? LOOK_MS : REST_MS, signal);
  }

  /** True when nothing is left. */
  #slice(): boolean {
    const isTired = tiredAfter(AT_A_TIME_MS, () => this.#parts.clock.monotonic());
    return this.#parts.sums().every((one) => one.sum(isTired));
  }
}
