import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadlessTill } from '../e2e/support/headless-till.ts';
import { Simulator } from '../e2e/support/simulator.ts';
import { VirtualPrinter } from '../e2e/support/virtual-printer.ts';
import { Random } from '../soak/random.ts';
import { Counter } from './counter.ts';

/** Mira, who may allow everything in every training till. */
const PIN = '1234';

/** Two tills of one shop, a terminal each, and VINR in a box beside them. */
export class Shop {
  readonly simulator: Simulator;
  readonly counters: Counter[] = [];
  readonly #printers: VirtualPrinter[] = [];
  readonly #home: string;

  private constructor(simulator: Simulator, home: string) {
    this.simulator = simulator;
    this.#home = home;
  }

  /** `till`: a till process with these arguments. */
  static async open(
    seed: number,
    counters: number,
    till = (...args: string[]) => new HeadlessTill(...args),
  ): Promise<Shop> {
    const simulator = await Simulator.start(counters, '--offline-payments');
    const shop = new Shop(simulator, mkdtempSync(join(tmpdir(), 'vinr-day-')));
    try {
      await simulator.set({ partialAuthorization: true, syncLagMs: 0 });
      await simulator.cloudSwitches({ refundMs: 0 });
      await shop.#openCounters(seed, till);
    } catch (error) {
      await shop.close();
      throw error;
    }
    return shop;
  }

  async #openCounters(seed: number, till: (...args: string[]) => HeadlessTill): Promise<void> {
    for (const [index, { id: terminalId }] of this.simulator.ready.terminals.entries()) {
      const name = `T${index + 1}`;
      const profile = join(this.#home, name);
      const order = orderFor(profile, this.simulator, name);
      const printer = await VirtualPrinter.start();
      this.#printers.push(printer);
      const counter = await Counter.open({
        name,
        terminalId,
        profile,
        simulator: this.simulator,
        pin: PIN,
        printer,
        random: new Random(seed, name),
        open: () => till('--profile', profile, '--config', order),
      });
      this.counters.push(counter);
    }
  }

  async close(): Promise<void> {
    for (const { till } of this.counters) await till.kill();
    for (const printer of this.#printers) await printer.turnOff();
    await this.simulator.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** The simulator's own order, with a name for this till. */
function orderFor(profile: string, { ready }: Simulator, id: string): string {
  mkdirSync(profile, { recursive: true });
  const file = join(profile, 'order.json');
  const till = { id, name: id };
  const counter = { tip: { mode: 'till' } };
  const shifts = { mode: 'required', blindCount: true, differenceLimit: 400 };
  writeFileSync(file, JSON.stringify({ ...ready, till, counter, shifts }));
  return file;
}
