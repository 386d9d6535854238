import { PAYMENTS } from '../../wire/index.ts';
import type { TerminalPayment } from '../../wire/index.ts';
import { VinrNotFoundError, VinrUnsupportedError } from '../errors.ts';
import type { Reply } from '../transport/exchange.ts';
import { paymentFrom, successFrom } from '../transport/reply.ts';
import { best, paymentsFrom } from '../payments/page.ts';
import type { DeviceStatus } from './lan-terminals.ts';

export const byReference = (reference: string): string =>
  `${PAYMENTS}?reference=${encodeURIComponent(reference)}`;
export const cancelPath = (paymentId: string): string =>
  `${PAYMENTS}/${encodeURIComponent(paymentId)}/cancel`;

/** What a device answered to a search by reference; null for "no such payment". */
export function foundPayment(reply: Reply, reference: string, now: () => number): TerminalPayment | null {
  if (reply.status === 404 && namesAPayment(reply, now)) return null;
  requireRoute(reply);
  return best(paymentsFrom(successFrom(reply, now), reply).data, reference);
}

/** What a device answered to a cancel. */
export function cancelledPayment(reply: Reply, now: () => number): TerminalPayment {
  if (reply.status !== 404 || !namesAPayment(reply, now)) requireRoute(reply);
  return paymentFrom(reply, now);
}

/** A device without a status route is healthy, it only has nothing to say. */
export function deviceStatus(
  reply: Reply,
  measured: Pick<DeviceStatus, 'roundTripMs' | 'timings' | 'peer'>,
  now: () => number,
): DeviceStatus {
  const known = { ...measured, date: dateOf(reply) };
  if (reply.status === 404 || reply.status === 405)
    return { model: null, state: null, bootId: null, ...known };
  const body = successFrom(reply, now);
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const text = (name: string): string | null => {
    const value = fields[name];
    return typeof value === 'string' ? value : null;
  };
  return { model: text('model'), state: text('state'), bootId: text('bootId'), ...known };
}

function dateOf({ headers: { date = '' } }: Reply): Date | null {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? null : new Date(ms);
}

function requireRoute(reply: Reply): void {
  if (reply.status !== 404 && reply.status !== 405) return;
  const message = 'The terminal does not answer this question. Ask the cloud.';
  throw new VinrUnsupportedError(message, { code: 'unsupported', delivery: 'replied', status: reply.status });
}

/** A 404 about the payment, not about the route. */
function namesAPayment(reply: Reply, now: () => number): boolean {
  try {
    paymentFrom(reply, now);
    return false;
  } catch (error) {
    return (
      error instanceof VinrNotFoundError && /payment|resource/.test(`${error.code} ${error.param ?? ''}`)
    );
  }
}
