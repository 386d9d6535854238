import type { WireTerminal } from '@vinr/sdk/wire';
import type { FaultBoard } from '../faults.ts';
import type { Device, Surroundings } from '../terminal/device.ts';
import { LOW_BATTERY } from '../terminal/body.ts';
import { terminalNotFound } from '../terminal/problems.ts';
import type { EventBook } from '../webhooks/event-book.ts';
import { CloudLink } from './link.ts';
import type { CloudPayments } from './payments.ts';

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
  /** Unix seconds of its first activation. */
  readonly createdAt: number;
}

export interface Connected {
  readonly terminal: CloudTerminal;
  readonly link: CloudLink;
  readonly registration: Registration;
  /** Unix seconds at which its line was cut; null while it is not. */
  readonly lastSeen: number | null;
}

/** The terminals of the account. */
export class Fleet {
  readonly #connected = new Map<string, Connected>();
  readonly #usedCodes = new Set<string>();
  readonly #payments: CloudPayments;
  readonly #announcements: EventBook;
  readonly #world: Surroundings;

  constructor(payments: CloudPayments, announcements: EventBook, world: Surroundings) {
    this.#payments = payments;
    this.#announcements = announcements;
    this.#world = world;
  }

  add(terminal: CloudTerminal, known: Partial<Registration> = {}): Connected {
    const registration = {
      serialNumber: serialNumberOf(this.#connected.size + 1),
      locationId: 'loc_test_main',
      label: terminal.device.name,
      createdAt: this.#seconds(),
      ...known,
    };
    const link = new CloudLink(terminal, this.#payments, this.#world);
    const connected = { terminal, link, registration, lastSeen: null };
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
    const now = this.#seconds();
    this.#connected.set(id, { ...connected, lastSeen: isCut ? now : null });
    const fields = { id, locationId: connected.registration.locationId, lastSeen: now };
    this.#announcements.announce(isCut ? 'terminal.offline' : 'terminal.online', { kind: 'bare', fields });
    if (!isCut) connected.link.restored();
  }

  stop(): void {
    for (const { link } of this.#connected.values()) link.stop();
  }

  /** As the reference writes it. */
  describe({ terminal, link, registration, lastSeen }: Connected): WireTerminal {
    const { device } = terminal;
    const { serialNumber, locationId, label, createdAt } = registration;
    return {
      id: device.id,
      model: device.model,
      serialNumber,
      status: link.cut ? 'offline' : needsAttention(device) ? 'needs_attention' : 'online',
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

function needsAttention({ body }: Device): boolean {
  return body.batteryLevel !== null && body.batteryLevel < LOW_BATTERY;
}

function serialNumberOf(count: number): string {
  return `SN-${String(482_909 + count).padStart(8, '0')}`;
}
