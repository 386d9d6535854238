import { AppFailure } from '#shared/app-error.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

const LOOK_MS = 10 * 60_000;

export interface ScheduleParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Makes a backup when one is due. What it cannot do it has shown already. */
  readonly ifDue: () => Promise<void>;
  /** Resolves when no backup is being written, whoever asked for it. */
  readonly settled: () => Promise<void>;
}

/** Looks now and then whether a backup is due. */
export class BackupSchedule {
  readonly #parts: ScheduleParts;
  readonly #stop = new AbortController();
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: ScheduleParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#looking = this.#everySoOften();
  }

  /** Resolves when a backup that is being written is whole. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#looking;
    await this.#parts.settled();
  }

  async #everySoOften(): Promise<void> {
    const { clock, log, ifDue } = this.#parts;
    for (;;) {
      await clock.sleep(LOOK_MS, this.#stop.signal);
      if (this.#stop.signal.aborted) return;
      await ifDue().catch((error: unknown) => {
        if (!(error instanceof AppFailure)) log.bug('backup', error);
      });
    }
  }
}
