import { FieldReader, isFields } from './fields.ts';
import { isoTime } from './times.ts';

/** A body that is not the object it should be. Throwing this says that nothing is known, not that nothing happened. */
export class ResourceDecodeError extends Error {
  readonly resource: string;
  /** The first field that is missing or wrong; null when the body is no object at all. */
  readonly field: string | null;

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
  readonly id: string;
  /** `nexgo_ct20`, `nexgo_n92`, or a newer word. */
  readonly model: string | null;
  readonly serialNumber: string | null;
  /** online, offline, needs_attention, deactivated, or a newer word. A hint: up to a minute old, and silent about busy. */
  readonly status: 'online' | 'offline' | 'needs_attention' | 'deactivated' | (string & {}) | null;
  readonly locationId: string | null;
  readonly softwareVersion: string | null;
  readonly lastSeen: string | null;
  /** 0 to 100; null on mains power. */
  readonly batteryLevel: number | null;
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
  readonly id: string;
  readonly terminalId: string | null;
  readonly action: 'reboot' | 'update' | 'lock' | (string & {}) | null;
  readonly status: 'queued' | 'processing' | 'completed' | 'failed' | (string & {}) | null;
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

export interface Refund {
  readonly id: string;
  /** Id of the payment that money is given back of. */
  readonly payment: string | null;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string | null;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'cancelled' | (string & {});
  /** `inProgress`: count it as given back. `unknown`: a status no page names, never read as a failure. */
  readonly state: 'inProgress' | 'succeeded' | 'failed' | 'unknown';
  readonly reason: string | null;
  readonly failureReason: string | null;
  readonly presentToTerminal: boolean | null;
  readonly metadata: Readonly<Record<string, string>>;
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

export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string | null;
  readonly status: 'enabled' | 'disabled' | (string & {}) | null;
  readonly enabledEvents: readonly string[];
  /** Told once, in the answer to create. */
  readonly secret: string | null;
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
