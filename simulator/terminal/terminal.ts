import { FaultBoard, type TerminalFaults } from '../faults.ts';
import type { Vault } from '../vault.ts';
import { Cardholder } from './cardholder.ts';
import { Device, type Surroundings } from './device.ts';
import { Listener } from './listener.ts';
import { DeviceService } from './service.ts';

/** One terminal on the counter: a device, its port on the LAN, its faults, and the cardholder in front of it. */
export class Terminal {
  readonly device: Device;
  readonly faults: FaultBoard;
  readonly cardholder: Cardholder;
  readonly #listener: Listener;
  readonly #service: DeviceService;
  readonly #vault: Vault;
  readonly #world: Surroundings;
  readonly #neighbour: string;

  private constructor(parts: {
    device: Device;
    faults: FaultBoard;
    listener: Listener;
    service: DeviceService;
    vault: Vault;
    world: Surroundings;
    neighbour: string;
  }) {
    this.device = parts.device;
    this.faults = parts.faults;
    this.#listener = parts.listener;
    this.#service = parts.service;
    this.#vault = parts.vault;
    this.#world = parts.world;
    this.#neighbour = parts.neighbour;
    this.cardholder = new Cardholder(parts.device, parts.world.clock, parts.world.settings);
  }

  /** Switches a terminal on. `neighbour` is whose identity it shows under the fault `otherTerminal`. */
  static async start(
    id: string,
    name: string,
    neighbour: string,
    world: Surroundings,
    vault: Vault,
  ): Promise<Terminal> {
    const faults = new FaultBoard(() => world.events.add('faultHealed', id));
    const device = new Device(id, name, world, faults);
    const service = new DeviceService(device, world, faults);
    const credentials = await vault.credentials(id, 'own', neighbour);
    const listener = new Listener(id, credentials, service, faults, world.events);
    await listener.open();
    return new Terminal({ device, faults, listener, service, vault, world, neighbour });
  }

  get port(): number {
    return this.#listener.port;
  }

  get counters(): { readonly connections: number; readonly commands: number } {
    return { connections: this.#listener.connections, commands: this.#service.commands };
  }

  /** What is not named stays as it is. Resolves when the change has taken hold. */
  async setFaults(changes: Partial<TerminalFaults>): Promise<TerminalFaults> {
    const before = this.faults.current;
    const after = this.faults.set(changes);
    if (after.certificate !== before.certificate)
      this.#listener.show(await this.#vault.credentials(this.device.id, after.certificate, this.#neighbour));
    if (after.lan === 'refuse' && before.lan !== 'refuse') await this.#listener.close();
    if (after.lan !== 'refuse' && before.lan === 'refuse') await this.#listener.open();
    this.#world.events.add('faults', this.device.id, { ...after });
    return after;
  }

  /** Power off and on: connections break, the running session ends, the port comes back as it was. */
  reboot(forget: boolean): void {
    this.#listener.cut();
    this.device.reboot(forget);
  }

  async stop(): Promise<void> {
    this.cardholder.leave();
    this.device.stop();
    await this.#listener.close();
  }
}
