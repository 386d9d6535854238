import { RETENTION } from '#shared/retention.ts';
import type { Clock } from '../clock.ts';
import type { TraceStore } from '../journal/trace-store.ts';
import type { Log } from '../log.ts';

export interface ForgettingParts {
  readonly traces: Pick<TraceStore, 'forget'>;
  readonly clock: Clock;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
/** Lets the start and the first sales go first. */
const AFTER_START_MS = 120_000;

/** Drops what explains payments once it is too old, a little at a time, once a day. The journal is kept for ever. */
export class ForgetTraces {
  readonly #parts: ForgettingParts;
  readonly #stop = new AbortController();

  constructor(parts: ForgettingParts) {
    this.#parts = parts;
  }

  start(): void {
    void this.#everyDay();
  }

  stop(): void {
    this.#stop.abort();
  }

  async #everyDay(): Promise<void> {
    const { traces, clock, log } = this.#parts;
    await clock.sleep(AFTER_START_MS, this.#stop.signal);
    while (!this.#stop.signal.aborted) {
      await traces
        .forget(clock.wall(), RETENTION.traceDays * DAY_MS)
        .catch((error: unknown) => log.warn('traces.kept', { why: String(error) }));
      await clock.sleep(DAY_MS, this.#stop.signal);
    }
  }
}
