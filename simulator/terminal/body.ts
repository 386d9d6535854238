import type { Model } from '../models.ts';
import type { Surroundings } from './device.ts';

/** What besides a running session keeps a terminal from taking a payment. */
export type Condition = 'ready' | 'locked' | 'updating';

/** The roll of a built-in printer. */
export type Paper = 'loaded' | 'out';

/** Below this a battery wants attention, in percent. */
export const LOW_BATTERY = 15;

/** The parts of a terminal that have nothing to do with a payment: power, lock, software, battery, paper. */
export class Body {
  readonly #terminalId: string;
  readonly #world: Surroundings;
  #bootId: string;
  #locked = false;
  #release = 0;
  #batteryLevel: number | null;
  #paper: Paper | null;
  #cancelUpdate: (() => void) | null = null;

  constructor(terminalId: string, hardware: Model, world: Surroundings) {
    this.#terminalId = terminalId;
    this.#world = world;
    this.#bootId = world.mint.bootId();
    this.#batteryLevel = hardware.battery ? 100 : null;
    this.#paper = hardware.printer ? 'loaded' : null;
  }

  /** Changes at every start of the device. */
  get bootId(): string {
    return this.#bootId;
  }

  get condition(): Condition {
    if (this.#cancelUpdate !== null) return 'updating';
    return this.#locked ? 'locked' : 'ready';
  }

  get softwareVersion(): string {
    return `4.2.${this.#release}`;
  }

  /** Percent; null on mains. */
  get batteryLevel(): number | null {
    return this.#batteryLevel;
  }

  /** null on a model without a printer. */
  get paper(): Paper | null {
    return this.#paper;
  }

  /** False on a terminal that has no printer. Payments go on without paper; only the slip is missing. */
  setPaper(paper: Paper): boolean {
    if (this.#paper === null) return false;
    this.#paper = paper;
    this.#tell('paper', { paper });
    return true;
  }

  /** False on a terminal that has no battery. */
  setBattery(level: number): boolean {
    if (this.#batteryLevel === null) return false;
    this.#batteryLevel = level;
    this.#tell('battery', { level });
    return true;
  }

  /** A payment costs a percent; the last one stays, for nobody lets a terminal die on purpose. */
  workDone(): void {
    if (this.#batteryLevel !== null) this.#batteryLevel = Math.max(1, this.#batteryLevel - 1);
  }

  /** From now on it takes no new payment; a running one goes on. */
  lock(locked: boolean): void {
    if (this.#locked === locked) return;
    this.#locked = locked;
    this.#tell(locked ? 'locked' : 'unlocked', {});
  }

  /** Installs new software and calls `restart` at its end. False when it does so already. */
  update(restart: () => void): boolean {
    if (this.#cancelUpdate !== null) return false;
    this.#cancelUpdate = this.#world.clock.after(this.#world.settings.current.updateMs, () => {
      this.#cancelUpdate = null;
      this.#release += 1;
      this.#tell('updated', { softwareVersion: this.softwareVersion });
      restart();
    });
    this.#tell('updating', {});
    return true;
  }

  restart(forget: boolean): void {
    this.#bootId = this.#world.mint.bootId();
    this.#tell('rebooted', { bootId: this.#bootId, forget });
  }

  stop(): void {
    this.#cancelUpdate?.();
    this.#cancelUpdate = null;
  }

  #tell(type: string, facts: Readonly<Record<string, unknown>>): void {
    this.#world.events.add(type, this.#terminalId, facts);
  }
}
