import type { Simulator } from '../simulator/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { Counter } from './counter.ts';

/** Terminals of each till: one may be waiting for a payment whose end nobody can tell. */
const TERMINALS = 2;

/** VINR in a box, and a counter for each till with proxies between; in this process, so that every moment is seen at once. */
export class Shop {
  readonly counters: readonly Counter[];
  readonly #simulator: Simulator;

  private constructor(simulator: Simulator, counters: readonly Counter[]) {
    this.#simulator = simulator;
    this.counters = counters;
  }

  static async open(tills: number): Promise<Shop> {
    const simulator = await startSimulator({
      terminals: tills * TERMINALS,
      advertise: false,
      settings: {
        autoCard: 'approved',
        autoCardMs: 20,
        processingMs: 20,
        syncLagMs: 50,
        requestsPerSecond: 10_000,
      },
    });
    const indexes = Array.from({ length: TERMINALS }, (_, index) => index);
    const counters = Array.from({ length: tills }, (_, till) => {
      return new Counter(
        simulator,
        indexes.map((index) => till * TERMINALS + index),
      );
    });
    await Promise.all(counters.map((counter) => counter.open()));
    return new Shop(simulator, counters);
  }

  async close(): Promise<void> {
    for (const counter of this.counters) counter.close();
    await this.#simulator.stop();
  }
}
