import { DEVICE_PAY, DEVICE_STATUS, PAYMENTS, type WireDeviceStatus } from '@vinr/sdk/wire';
import type { Answer } from '../http/problem.ts';
import type { Route } from '../http/router.ts';
import type { Device } from './device.ts';
import { toWire } from './payment.ts';
import { notCancellable, paymentNotFound } from './problems.ts';

/** What a device serves: the one command that can cost money, and everything else. */
export type DeviceHandler =
  | { readonly kind: 'pay' }
  | { readonly kind: 'read'; readonly answer: Reply }
  | { readonly kind: 'act'; readonly answer: Reply };

type Reply = (device: Device, params: Readonly<Record<string, string>>, query: URLSearchParams) => Answer;

export const DEVICE_ROUTES: readonly Route<DeviceHandler>[] = [
  { method: 'POST', path: DEVICE_PAY, handler: { kind: 'pay' } },
  { method: 'POST', path: PAYMENTS, handler: { kind: 'pay' } },
  { method: 'POST', path: `${PAYMENTS}/:id/cancel`, handler: { kind: 'act', answer: cancel } },
  { method: 'GET', path: DEVICE_STATUS, handler: { kind: 'read', answer: status } },
  { method: 'GET', path: PAYMENTS, handler: { kind: 'read', answer: list } },
  { method: 'GET', path: `${PAYMENTS}/:id`, handler: { kind: 'read', answer: retrieve } },
];

function status(device: Device): Answer {
  const body: WireDeviceStatus = {
    terminalId: device.id,
    model: device.model,
    state: device.busy ? 'busy' : 'idle',
    bootId: device.bootId,
  };
  return { status: 200, body };
}

function list(device: Device, _params: unknown, query: URLSearchParams): Answer {
  const reference = query.get('reference');
  const sessions = device
    .remembered()
    .filter(({ order }) => reference === null || order.reference === reference);
  return {
    status: 200,
    body: { object: 'list', data: sessions.slice(0, 100).map(toWire), has_more: sessions.length > 100 },
  };
}

function retrieve(device: Device, params: Readonly<Record<string, string>>): Answer {
  const session = device.find(params['id'] ?? '');
  if (session === null) throw paymentNotFound();
  return { status: 200, body: toWire(session) };
}

function cancel(device: Device, params: Readonly<Record<string, string>>): Answer {
  const id = params['id'] ?? '';
  if (device.find(id) === null) throw paymentNotFound();
  if (!device.cancel(id, 'requested')) throw notCancellable();
  return retrieve(device, params);
}
