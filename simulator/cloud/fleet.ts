import type { WireTerminal } from '@vinr/sdk/wire';
import type { FaultBoard } from '../faults.ts';
import type { Device, Surroundings } from '../terminal/device.ts';
import { LOW_BATTERY } from '../terminal/body.ts';
import { terminalNotFound } from '../terminal/problems.ts';
import type { EventBook } from '../webhooks/event-book.ts';
import { CloudLink } from './link.ts';
import type { CloudPayments } from './payments.ts';
import type { SwitchBox } from './switches.ts';

/** A terminal as the cloud reaches it. */
export interface CloudTerminal {
  readonly device: Device;
  readonly faults: FaultBoard;
  reboot(forget: boolean): void;
  lock(locked?: boolean): void;
  /** Throws a 409 problem when it cannot now. */
  update(): void;
  /** What it does about an order on its way; one without this is always ready. */
  greet?(): 'ready' | 'busy' | 'back soon';
}

/** What the account knows of a terminal. */
export interface Registration {
  readonly serialNumber: string;
  readonly locationId: string | null;
  readonly label: string | null;
  /** Given by an update; in no answer, as in the reference's samples. */
  readonly displayName: string | null;
  /** False once it was revoked in the dashboard. */
  readonly isActive: boolean;
  /** Unix seconds of its first activation. */
  readonly createdAt: number;
}

export interface Connected {
  readonly terminal: CloudTerminal;
  readonly link: CloudLink;
  readonly registration: Registration;
  /** Unix seconds at which its line was cut; null while it is not. */
  readonly lastSeen: number | null;
  /** Has the cloud noticed? */
  readonly isOffline: boolean;
}

/** The terminals of the account. */
export class Fleet {
  readonly #connected = new Map<string, Connected>();
  readonly #usedCodes = new Set<string>();
  readonly #payments: CloudPayments;
  readonly #announcements: EventBook;
  readonly #world: Surroundings;
  readonly #switches: SwitchBox;
  readonly #unnoticed = new Map<string, () => void>();

  constructor(payments: CloudPayments, announcements: EventBook, world: Surroundings, switches: SwitchBox) {
    this.#switches = switches;
    this.#payments = payments;
    this.#announcements = announcements;
    this.#world = world;
  }

  add(terminal: CloudTerminal, known: Partial<Registration> = {}): Connected {
    const registration = {
      serialNumber: serialNumberOf(this.#connected.size + 1),
      locationId: 'loc_test_main',
      label: terminal.device.name,
      displayName: null,
      isActive: true,
      createdAt: this.#seconds(),
      ...known,
    };
    const link = new CloudLink(terminal, this.#payments, this.#world);
    const connected = { terminal, link, registration, lastSeen: null, isOffline: false };
    this.#connected.set(terminal.device.id, connected);
    return connected;
  }

  /** False for an activation code that was used before. */
  redeem(code: string): boolean {
    if (this.#usedCodes.has(code)) return false;
    this.#usedCodes.add(code);
    return true;
  }

  find(id: string): Connected | null {
    return this.#connected.get(id) ?? null;
  }

  /** Throws a 404 problem. */
  get(id: string): Connected {
    const connected = this.find(id);
    if (connected === null) throw terminalNotFound();
    return connected;
  }

  /** One that may be given orders; null for one that is not there, or no more. */
  taking(id: string): Connected | null {
    const connected = this.find(id);
    return connected?.registration.isActive === true ? connected : null;
  }

  newestFirst(): readonly Connected[] {
    return [...this.#connected.values()].reverse();
  }

  change(id: string, changes: Partial<Registration>): Connected {
    const { registration, ...rest } = this.get(id);
    const changed = { ...rest, registration: { ...registration, ...changes } };
    this.#connected.set(id, changed);
    return changed;
  }

  /** The line of a terminal was cut, or is back. */
  lineMoved(id: string, isCut: boolean): void {
    const connected = this.find(id);
    if (connected === null) return;
    this.#connected.set(id, { ...connected, lastSeen: isCut ? this.#seconds() : null });
    this.#unnoticed.get(id)?.();
    this.#unnoticed.delete(id);
    const { offlineAfterMs } = this.#switches.current;
    const notice = (): void => this.#notice(id, isCut);
    if (isCut && offlineAfterMs > 0) this.#unnoticed.set(id, this.#world.clock.after(offlineAfterMs, notice));
    else notice();
    if (!isCut) connected.link.restored();
  }

  /** Tells the account, unless the line was back before anybody knew. */
  #notice(id: string, isOffline: boolean): void {
    const connected = this.get(id);
    if (connected.isOffline === isOffline) return;
    this.#connected.set(id, { ...connected, isOffline });
    const { locationId } = connected.registration;
    const fields = { id, locationId, lastSeen: connected.lastSeen ?? this.#seconds() };
    const type = isOffline ? 'terminal.offline' : 'terminal.online';
    this.#announcements.announce(type, { kind: 'bare', fields });
  }

  stop(): void {
    for (const cancel of this.#unnoticed.values()) cancel();
    for (const { link } of this.#connected.values()) link.stop();
  }

  /** As the reference writes it. */
  describe(connected: Connected): WireTerminal {
    const { terminal, registration, lastSeen } = connected;
    const { device } = terminal;
    const { serialNumber, locationId, label, createdAt } = registration;
    return {
      id: device.id,
      model: device.model,
      serialNumber,
      status: statusOf(connected),
      locationId,
      softwareVersion: device.body.softwareVersion,
      lastSeen: lastSeen ?? this.#seconds(),
      batteryLevel: device.body.batteryLevel,
      createdAt,
      ...(label === null ? {} : { label }),
    };
  }

  #seconds(): number {
    return Math.floor(this.#world.clock.now() / 1000);
  }
}

function statusOf({ terminal, registration, isOffline }: Connected): WireTerminal['status'] {
  if (!registration.isActive) return 'deactivated';
  if (isOffline) return 'offline';
  return needsAttention(terminal.device) ? 'needs_attention' : 'online';
}

function needsAttention({ body }: Device): boolean {
  return body.batteryLevel !== null && body.batteryLevel < LOW_BATTERY;
}

function serialNumberOf(count: number): string {
  return `SN-${String(482_909 + count).padStart(8, '0')}`;
}
