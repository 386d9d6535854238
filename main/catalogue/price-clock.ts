import type { ShopClock } from '#shared/shop-clock.ts';
import type { Clock } from '../clock.ts';
import type { CatalogueStore } from '../journal/catalogue-store.ts';
import type { Log } from '../log.ts';

/** So late at most is it noticed that somebody has put the clock right, or that the computer has slept. */
const LOOK_MS = 30_000;
const LEAST_MS = 250;

export interface PriceClockParts {
  readonly store: Pick<CatalogueStore, 'nextMoment'>;
  readonly clock: Clock;
  readonly shopClock: Pick<ShopClock, 'minuteOf' | 'momentOf'>;
  readonly log: Log;
  /** A price that was to come counts from now on. */
  readonly repriced: () => void;
}

/**
 * Tells whoever shows prices when one has come. What is sold never waits for it: a price is worked out anew each time
 * somebody asks (`stored-shelf.ts`).
 */
export class PriceClock {
  readonly #parts: PriceClockParts;
  readonly #stop = new AbortController();
  #pause = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(parts: PriceClockParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Other prices may come, and sooner. */
  look(): void {
    this.#pause.abort();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#pause.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { clock, shopClock, repriced } = this.#parts;
    while (!this.#stop.signal.aborted) {
      this.#pause = new AbortController();
      const next = await this.#next();
      const due = next === null ? Infinity : shopClock.momentOf(next);
      const wait = Math.max(LEAST_MS, due - clock.wall());
      await clock.sleep(Math.min(LOOK_MS, wait), this.#pause.signal);
      if (clock.wall() >= due) repriced();
    }
  }

  async #next(): Promise<string | null> {
    const { store, clock, shopClock, log } = this.#parts;
    try {
      return await store.nextMoment(shopClock.minuteOf(clock.wall()));
    } catch (error) {
      log.bug('prices', error);
      return null;
    }
  }
}
