import type { TerminalConfiguration } from '../terminal/configuration.ts';
import type { Surroundings } from '../terminal/device.ts';
import type { Fleet } from './fleet.ts';
import type { SwitchBox } from './switches.ts';

/** What terminals are told about tips, receipts, display and offline payments. The terminal's own word wins. */
export class Configurations {
  readonly #ofTerminals = new Map<string, TerminalConfiguration>();
  readonly #ofLocations = new Map<string, TerminalConfiguration>();
  readonly #waiting = new Set<string>();
  readonly #timers = new Set<() => void>();
  readonly #fleet: Fleet;
  readonly #world: Surroundings;
  readonly #switches: SwitchBox;

  constructor(fleet: Fleet, world: Surroundings, switches: SwitchBox) {
    this.#fleet = fleet;
    this.#world = world;
    this.#switches = switches;
  }

  /** Keys that are not given stay as they were. Throws a 404 problem. */
  configureTerminal(id: string, changes: TerminalConfiguration): void {
    this.#fleet.get(id);
    this.#ofTerminals.set(id, { ...this.#ofTerminals.get(id), ...changes });
    this.#syncLater(id);
  }

  configureLocation(locationId: string, changes: TerminalConfiguration): TerminalConfiguration {
    const configuration = { ...this.#ofLocations.get(locationId), ...changes };
    this.#ofLocations.set(locationId, configuration);
    for (const { terminal, registration } of this.#fleet.newestFirst())
      if (registration.locationId === locationId) this.#syncLater(terminal.device.id);
    return configuration;
  }

  /** The line is back: what was set in the meantime is applied. */
  reconnected(id: string): void {
    if (this.#waiting.has(id)) this.#syncLater(id);
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
  }

  #syncLater(id: string): void {
    this.#waiting.add(id);
    const cancel = this.#world.clock.after(this.#switches.current.configurationMs, () => {
      this.#timers.delete(cancel);
      this.#sync(id);
    });
    this.#timers.add(cancel);
  }

  #sync(id: string): void {
    const { link, registration, terminal } = this.#fleet.get(id);
    if (link.cut || !this.#waiting.delete(id)) return;
    const inherited = this.#ofLocations.get(registration.locationId ?? '');
    const configuration = { ...inherited, ...this.#ofTerminals.get(id) };
    terminal.device.policy.configure(configuration);
    this.#world.events.add('configured', id, configuration);
  }
}
