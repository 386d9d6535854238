import { decodePayment, PaymentDecodeError, type TerminalPayment } from './decode.ts';
import {
  decodeRefund,
  decodeTerminalAction,
  ResourceDecodeError,
  type Refund,
  type TerminalAction,
} from './decode-resource.ts';
import { FieldReader, isFields, type Fields } from './fields.ts';
import { isoTime } from './times.ts';

/** What every event has; `data` depends on `type`. */
export interface EventFrame<Type extends string, Data> {
  /** What to deduplicate on; null in the one sample of the papers that shows none. */
  readonly id: string | null;
  /** The canonical name of the type; `unrecognized` for one that cannot be believed. */
  readonly type: Type;
  /** VINR's own word: its pages spell some types in two ways. */
  readonly receivedType: string;
  /** ISO 8601 in UTC. */
  readonly created: string | null;
  /** What it is about. A hint: read the resource again before money hangs on it. */
  readonly data: Data;
}

/** A completed payment says how much was taken, which may be less than was asked, or it is no such event. */
export type CompletedPayment = TerminalPayment & {
  /** Minor units that were taken. */
  readonly amountCaptured: number;
};

/** An event's data that holds a whole resource. */
export interface Snapshot<Resource> {
  /** The resource as it was when the event was made. */
  readonly object: Resource;
}

/** What a webhook delivers and `events` lists. Narrow it by `type`. */
export type VinrEvent =
  | EventFrame<'terminal_payment.completed', Snapshot<CompletedPayment>>
  | EventFrame<
      | 'terminal_payment.created'
      | 'terminal_payment.updated'
      | 'terminal_payment.failed'
      | 'terminal_payment.cancelled',
      Snapshot<TerminalPayment>
    >
  | EventFrame<'terminal.online' | 'terminal.offline', TerminalSighting>
  | EventFrame<'terminal_action.completed', Snapshot<TerminalAction>>
  | EventFrame<
      'refund.created' | 'refund.updated' | 'refund.completed' | 'refund.succeeded' | 'refund.failed',
      Snapshot<Refund>
    >
  /** A type no page names, or an object that cannot be believed: read the resource itself. */
  | EventFrame<'unrecognized', Snapshot<Fields>>;

/** A terminal that came or went; its fields lie straight in `data` (Terminals reference). */
export interface TerminalSighting {
  /** The terminal's. */
  readonly id: string | null;
  /** `loc_…`. */
  readonly locationId: string | null;
  /** ISO 8601 in UTC. */
  readonly lastSeen: string | null;
}

/** Null when the body is no event at all: no object, or one without a type. */
export function decodeEvent(raw: unknown): VinrEvent | null {
  if (!isFields(raw)) return null;
  const read = new FieldReader(raw, unbelievable);
  const receivedType = read.text('type') ?? read.text('event');
  if (receivedType === null) return null;
  const data = isFields(raw['data']) ? raw['data'] : {};
  const object = isFields(data['object']) ? data['object'] : data;
  const frame = { id: read.text('id'), receivedType, created: isoTime(raw['created']) };
  try {
    return { ...frame, ...payload(canonicalType(receivedType, object), object) };
  } catch (error) {
    if (!(error instanceof ResourceDecodeError || error instanceof PaymentDecodeError)) throw error;
    return { ...frame, type: 'unrecognized', data: { object } };
  }
}

type Payload<Event = VinrEvent> =
  Event extends EventFrame<infer Type, infer Data> ? { readonly type: Type; readonly data: Data } : never;

function payload(type: string, object: Fields): Payload {
  switch (type) {
    case 'terminal_payment.completed': {
      const payment = paymentOf(type, object);
      const { amountCaptured } = payment;
      if (amountCaptured === null) throw new PaymentDecodeError('amountCaptured', payment.id);
      return { type, data: { object: { ...payment, amountCaptured } } };
    }
    case 'terminal_payment.created':
    case 'terminal_payment.updated':
    case 'terminal_payment.failed':
    case 'terminal_payment.cancelled':
      return { type, data: { object: paymentOf(type, object) } };
    case 'terminal.online':
    case 'terminal.offline':
      return { type, data: sighting(object) };
    case 'terminal_action.completed':
      return { type, data: { object: decodeTerminalAction(object) } };
    case 'refund.created':
    case 'refund.updated':
    case 'refund.completed':
    case 'refund.succeeded':
    case 'refund.failed':
      return { type, data: { object: refundOf(type, object) } };
    default:
      return { type: 'unrecognized', data: { object } };
  }
}

/** A name alone moves no money: the object must say the same, or the event is to be read again. */
const PAYMENT_STATUSES: Readonly<Record<string, readonly string[]>> = {
  'terminal_payment.completed': ['completed', 'partially_authorized', 'authorized'],
  'terminal_payment.failed': ['failed'],
  'terminal_payment.cancelled': ['cancelled', 'expired'],
};

function paymentOf(type: string, object: Fields): TerminalPayment {
  const payment = decodePayment(object);
  if (PAYMENT_STATUSES[type]?.includes(payment.status) === false)
    throw new PaymentDecodeError('status', payment.id);
  return payment;
}

const REFUND_STATES: Readonly<Record<string, Refund['state']>> = {
  'refund.completed': 'succeeded',
  'refund.succeeded': 'succeeded',
  'refund.failed': 'failed',
};

function refundOf(type: string, object: Fields): Refund {
  const refund = decodeRefund(object);
  if (refund.state !== (REFUND_STATES[type] ?? refund.state))
    throw new ResourceDecodeError('refund', 'status');
  return refund;
}

/** The dotted spelling is the same event; the bare one only when it is about a terminal's payment. */
function canonicalType(type: string, object: Fields): string {
  if (type.startsWith('terminal.payment.')) return type.replace('terminal.payment.', 'terminal_payment.');
  if (type.startsWith('payment.') && typeof object['terminalId'] === 'string') return `terminal_${type}`;
  return type;
}

function sighting(object: Fields): TerminalSighting {
  const read = new FieldReader(object, unbelievable);
  return {
    id: read.text('id'),
    locationId: read.text('locationId'),
    lastSeen: isoTime(object['lastSeen']),
  };
}

function unbelievable(field: string): never {
  throw new ResourceDecodeError('event', field);
}
