import type { Log } from './log.ts';

/** The start of the till as named phases, each timed and logged, so that a slow or failed start says where. */
export class BootPlan {
  readonly #log: Log;
  readonly #monotonic: () => number;

  constructor(log: Log, monotonic: () => number) {
    this.#log = log;
    this.#monotonic = monotonic;
  }

  /** Runs one phase; what it throws ends the start. */
  async phase<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    const from = this.#monotonic();
    const result = await work();
    this.#log.info('boot', { phase: name, ms: Math.round(this.#monotonic() - from) });
    return result;
  }
}
