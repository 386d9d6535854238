import { DEVICE_PAY, DEVICE_STATUS, PAYMENTS, type WireDeviceStatus } from '@vinr/sdk/wire';
import { paymentIdOf } from '../dialects/spelling.ts';
import type { Answer } from '../http/problem.ts';
import type { Route } from '../http/router.ts';
import type { Device } from './device.ts';
import { toWire } from './payment.ts';
import { notCancellable, paymentNotFound } from './problems.ts';
import type { Session } from './session.ts';

/** What a device serves: the one command that can cost money, its event stream, and everything else. */
export type DeviceHandler =
  | { readonly kind: 'pay' }
  | { readonly kind: 'watch' }
  | { readonly kind: 'read'; readonly answer: Reply }
  | { readonly kind: 'act'; readonly answer: Reply };

export interface DeviceCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Payments ordered after this are not found yet; wall time of the device, ms. Infinity: all are found. */
  readonly since: number;
}

type Reply = (device: Device, call: DeviceCall) => Answer;

/** What a device tells at once; the newest. */
const MOST_LISTED = 100;

/** No VINR page gives its path. */
export const DEVICE_EVENTS = '/v1/events';

export const DEVICE_ROUTES: readonly Route<DeviceHandler>[] = [
  { method: 'POST', path: DEVICE_PAY, handler: { kind: 'pay' } },
  { method: 'POST', path: PAYMENTS, handler: { kind: 'pay' } },
  { method: 'POST', path: `${PAYMENTS}/:id/cancel`, handler: { kind: 'act', answer: cancel } },
  { method: 'GET', path: DEVICE_STATUS, handler: { kind: 'read', answer: status } },
  { method: 'GET', path: DEVICE_EVENTS, handler: { kind: 'watch' } },
  { method: 'GET', path: PAYMENTS, handler: { kind: 'read', answer: list } },
  { method: 'GET', path: `${PAYMENTS}/:id`, handler: { kind: 'read', answer: retrieve } },
];

function status(device: Device): Answer {
  const { condition } = device.body;
  const body: WireDeviceStatus = {
    terminalId: device.id,
    model: device.model,
    state: condition === 'ready' ? (device.busy ? 'busy' : 'idle') : condition,
    bootId: device.bootId,
  };
  return { status: 200, body };
}

function list(device: Device, { query, since }: DeviceCall): Answer {
  const { dialect } = device.policy;
  const reference = query.get('reference');
  const sessions = device
    .remembered()
    .filter(
      (session) => isKnown(session, since) && (reference === null || session.order.reference === reference),
    );
  const data = sessions.slice(0, MOST_LISTED).map((session) => dialect.payment(toWire(session)));
  const body = dialect.list({ data, hasMore: sessions.length > MOST_LISTED, total: sessions.length });
  return { status: 200, body };
}

function retrieve(device: Device, { params, since }: DeviceCall): Answer {
  const session = device.find(paymentIdOf(params['id'] ?? ''));
  if (session === null || !isKnown(session, since)) throw paymentNotFound();
  return { status: 200, body: device.policy.dialect.payment(toWire(session)) };
}

function cancel(device: Device, call: DeviceCall): Answer {
  const id = paymentIdOf(call.params['id'] ?? '');
  if (device.find(id) === null) throw paymentNotFound();
  if (!device.cancel(id, 'requested')) throw notCancellable();
  return retrieve(device, { ...call, since: Infinity });
}

const isKnown = ({ order }: Session, since: number): boolean => order.createdAt <= since;
