import { FieldReader, isFields } from './fields.ts';
import { isoTime } from './times.ts';

/** A body that is not the object it should be. Throwing this says that nothing is known, not that nothing happened. */
export class ResourceDecodeError extends Error {
  /** What it should have been. */
  readonly resource: string;
  /** The first field that is missing or wrong; null when the body is no object at all. */
  readonly field: string | null;

  /** `field` is null for a body that is no object. */
  constructor(resource: string, field: string | null) {
    super(
      field === null
        ? `The body is not a ${resource}`
        : `The ${resource}'s ${field} is missing or unreadable`,
    );
    this.name = 'ResourceDecodeError';
    this.resource = resource;
    this.field = field;
  }
}

/** A terminal of the fleet. Whatever VINR does not say is null; times are ISO 8601 in UTC. */
export interface FleetTerminal {
  /** Opaque, `term_…`. */
  readonly id: string;
  /** `nexgo_ct20`, `nexgo_n92`, or a newer word. */
  readonly model: string | null;
  /** As printed on the device. */
  readonly serialNumber: string | null;
  /** online, offline, needs_attention, deactivated, or a newer word. A hint: up to a minute old, and silent about busy. */
  readonly status: 'online' | 'offline' | 'needs_attention' | 'deactivated' | (string & {}) | null;
  /** `loc_…`. */
  readonly locationId: string | null;
  /** Such as `3.14.2`. */
  readonly softwareVersion: string | null;
  /** Its last connection to the cloud. */
  readonly lastSeen: string | null;
  /** 0 to 100; null on mains power. */
  readonly batteryLevel: number | null;
  /** Its first activation. */
  readonly createdAt: string | null;
  /** VINR's guides call it label, its reference displayName; not every answer has it. */
  readonly displayName: string | null;
}

/** @throws ResourceDecodeError */
export function decodeTerminal(raw: unknown): FleetTerminal {
  const read = reader('terminal', raw);
  return {
    id: read.requiredText('id'),
    model: read.text('model'),
    serialNumber: read.text('serialNumber'),
    status: read.text('status'),
    locationId: read.text('locationId'),
    softwareVersion: read.text('softwareVersion'),
    lastSeen: isoTime(read.raw('lastSeen')),
    batteryLevel: read.number('batteryLevel'),
    createdAt: isoTime(read.raw('createdAt')),
    displayName: read.text('displayName') ?? read.text('label'),
  };
}

/** Something a terminal was told to do; it hears of it at its next check-in. */
export interface TerminalAction {
  /** Opaque, `tact_…`. */
  readonly id: string;
  /** Who was told. */
  readonly terminalId: string | null;
  /** What. */
  readonly action: 'reboot' | 'update' | 'lock' | (string & {}) | null;
  /** How far it has come. */
  readonly status: 'queued' | 'processing' | 'completed' | 'failed' | (string & {}) | null;
  /** ISO 8601 in UTC. */
  readonly createdAt: string | null;
}

/** @throws ResourceDecodeError */
export function decodeTerminalAction(raw: unknown): TerminalAction {
  const read = reader('terminal action', raw);
  return {
    id: read.requiredText('id'),
    terminalId: read.text('terminalId'),
    action: read.text('action'),
    status: read.text('status'),
    createdAt: isoTime(read.raw('createdAt')),
  };
}

/** Money given back, or about to be (Refunds reference). */
export interface Refund {
  /** Opaque, `re_…`. */
  readonly id: string;
  /** Id of the payment that money is given back of. */
  readonly payment: string | null;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217, upper case; the payment's. */
  readonly currency: string | null;
  /** VINR's own word. */
  readonly status: 'pending' | 'succeeded' | 'failed' | 'cancelled' | (string & {});
  /** `inProgress`: count it as given back. `unknown`: a status no page names, never read as a failure. */
  readonly state: 'inProgress' | 'succeeded' | 'failed' | 'unknown';
  /** As given at the create. */
  readonly reason: string | null;
  /** Why it failed. */
  readonly failureReason: string | null;
  /** Whether the card is read again. */
  readonly presentToTerminal: boolean | null;
  /** Text by name. */
  readonly metadata: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC. */
  readonly created: string | null;
}

const REFUND_STATES: Readonly<Record<string, Refund['state']>> = {
  pending: 'inProgress',
  succeeded: 'succeeded',
  completed: 'succeeded',
  failed: 'failed',
  cancelled: 'failed',
};

/** @throws ResourceDecodeError */
export function decodeRefund(raw: unknown): Refund {
  const read = reader('refund', raw);
  const status = read.requiredText('status');
  return {
    id: read.requiredText('id'),
    payment: read.text('payment'),
    amount: read.requiredAmount('amount'),
    currency: read.text('currency')?.toUpperCase() ?? null,
    status,
    state: (Object.hasOwn(REFUND_STATES, status) ? REFUND_STATES[status] : undefined) ?? 'unknown',
    reason: read.text('reason'),
    failureReason: read.text('failureReason'),
    presentToTerminal: read.flag('presentToTerminal'),
    metadata: read.texts('metadata'),
    created: isoTime(read.raw('created')),
  };
}

/** Where VINR delivers events (Webhook endpoints reference). */
export interface WebhookEndpoint {
  /** Opaque, `we_…`. */
  readonly id: string;
  /** HTTPS. */
  readonly url: string | null;
  /** Whether it gets deliveries. */
  readonly status: 'enabled' | 'disabled' | (string & {}) | null;
  /** `*` stands for all. */
  readonly enabledEvents: readonly string[];
  /** Told once, in the answer to create. */
  readonly secret: string | null;
  /** ISO 8601 in UTC. */
  readonly created: string | null;
}

/** @throws ResourceDecodeError */
export function decodeWebhookEndpoint(raw: unknown): WebhookEndpoint {
  const read = reader('webhook endpoint', raw);
  return {
    id: read.requiredText('id'),
    url: read.text('url'),
    status: read.text('status'),
    enabledEvents: read.words('enabled_events'),
    secret: read.text('secret'),
    created: isoTime(read.raw('created')),
  };
}

function reader(resource: string, raw: unknown): FieldReader {
  if (!isFields(raw)) throw new ResourceDecodeError(resource, null);
  return new FieldReader(raw, (field) => {
    throw new ResourceDecodeError(resource, field);
  });
}
