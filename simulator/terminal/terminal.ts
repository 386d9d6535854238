import type { PlannedFault } from '../fault-plan.ts';
import { FaultBoard, type TerminalFaults } from '../faults.ts';
import { HttpProblem } from '../http/problem.ts';
import { CT20, type Model } from '../models.ts';
import { Cardholder } from '../cardholders/cardholder.ts';
import type { TerminalSettings } from './configuration.ts';
import { Device, type Surroundings } from './device.ts';
import type { Door } from './door.ts';
import { DeviceService } from './service.ts';

export interface TerminalParts {
  readonly id: string;
  readonly name: string;
  readonly model?: Model;
  readonly world: Surroundings;
  /** What goes wrong at which connection of this terminal. */
  readonly plan?: readonly PlannedFault[];
}

/** What a door needs to know of the terminal behind it. */
export interface Behind {
  readonly service: DeviceService;
  readonly faults: FaultBoard;
  readonly connected: (connection: number) => void;
}

/** One terminal on the counter: a device, its door, its faults, and the cardholder in front of it. */
export class Terminal {
  readonly device: Device;
  readonly faults: FaultBoard;
  readonly cardholder: Cardholder;
  readonly #door: Door;
  readonly #service: DeviceService;
  readonly #world: Surroundings;
  #isOpen = true;

  private constructor(
    device: Device,
    faults: FaultBoard,
    door: Door,
    service: DeviceService,
    world: Surroundings,
  ) {
    this.device = device;
    this.faults = faults;
    this.#door = door;
    this.#service = service;
    this.#world = world;
    this.cardholder = new Cardholder(device, world);
  }

  /** Switches a terminal on, behind the door that `openDoor` makes. */
  static async start(parts: TerminalParts, openDoor: (behind: Behind) => Promise<Door>): Promise<Terminal> {
    const { id, name, world, model = CT20, plan = [] } = parts;
    const faults = new FaultBoard(() => world.events.add('faultHealed', id));
    const device = new Device(id, name, world, faults, model);
    const service = new DeviceService(device, world, faults);
    const connected = (connection: number): void => {
      for (const planned of plan.filter((one) => one.connection === connection)) {
        faults.set(planned.changes);
        world.events.add('plannedFault', id, { connection, ...planned.changes });
      }
    };
    const door = await openDoor({ service, faults, connected });
    return new Terminal(device, faults, door, service, world);
  }

  get port(): number {
    return this.#door.port;
  }

  get counters(): { readonly connections: number; readonly commands: number } {
    return { connections: this.#door.connections, commands: this.#service.commands };
  }

  /** What is not named stays as it is. Resolves when the change has taken hold. */
  async setFaults(changes: Partial<TerminalFaults>): Promise<TerminalFaults> {
    const before = this.faults.current;
    const after = this.faults.set(changes);
    if (after.certificate !== before.certificate) await this.#door.show(after.certificate);
    await this.#openOrClose();
    this.#world.events.add('faults', this.device.id, { ...after });
    if (before.offline && !after.offline) this.device.forward();
    return after;
  }

  /** What the dashboard says of it. Without local mode its port is closed. */
  async set(changes: Partial<TerminalSettings>): Promise<TerminalSettings> {
    const settings = this.device.policy.set(changes);
    await this.#openOrClose();
    this.#world.events.add('terminalSettings', this.device.id, { ...settings });
    return settings;
  }

  async #openOrClose(): Promise<void> {
    const isWanted = this.device.policy.settings.localMode && this.faults.current.lan !== 'refuse';
    if (isWanted === this.#isOpen) return;
    this.#isOpen = isWanted;
    await (isWanted ? this.#door.open() : this.#door.refuse());
  }

  /** A new key and certificate for the same identity, for connections from now on. */
  async renewCertificate(): Promise<void> {
    await this.#door.show(this.faults.current.certificate);
    this.#world.events.add('certificateRenewed', this.device.id);
  }

  /** Power off and on: connections break, the running session ends, the port comes back as it was. */
  reboot(forget: boolean): void {
    this.#door.cut();
    this.device.reboot(forget);
  }

  /** No new payment from now on, until unlocked. */
  lock(locked = true): void {
    this.device.body.lock(locked);
  }

  /** Installs software and reboots. Throws a 409 problem while a payment runs or another update does. */
  update(): void {
    if (this.device.busy || !this.device.body.update(() => this.reboot(false)))
      throw new HttpProblem(409, 'terminal_busy', 'The terminal cannot update now.');
  }

  async stop(): Promise<void> {
    this.cardholder.leave();
    this.device.stop();
    await this.#door.close();
  }
}
