import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  action,
  endpoint,
  event,
  payment,
  PAYMENT_STATUSES,
  refund,
  REFUND_STATUSES,
  terminal,
} from '../testing/shapes.ts';
import { decodeEvent } from './decode-event.ts';
import {
  decodeRefund,
  decodeTerminal,
  decodeTerminalAction,
  decodeWebhookEndpoint,
  ResourceDecodeError,
} from './decode-resource.ts';
import { decodePayment, PaymentDecodeError } from './decode.ts';

const anything = fc.jsonValue();
const RUNS = { numRuns: 2000 };

/** What a decoder makes of a body; null when it says, in its own words, that it cannot. */
function attempt<T>(decode: (raw: unknown) => T, raw: unknown): T | null {
  try {
    return decode(raw);
  } catch (error) {
    if (error instanceof PaymentDecodeError || error instanceof ResourceDecodeError) return null;
    throw error;
  }
}

/** How many bodies could be read: a property over none would prove nothing. */
function readOf<T>(decode: (raw: unknown) => T, bodies: fc.Arbitrary<unknown>, check: Check<T>): number {
  let read = 0;
  const holds = (raw: unknown): void => {
    const decoded = attempt(decode, raw);
    if (decoded === null) return;
    read += 1;
    check(decoded, raw as Readonly<Record<string, unknown>>);
  };
  fc.assert(fc.property(fc.oneof({ weight: 9, arbitrary: bodies }, anything), holds), RUNS);
  return read;
}
type Check<T> = (decoded: T, raw: Readonly<Record<string, unknown>>) => void;

const figureIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

describe('any mix of documented shapes, missing fields, unknown words and garbage', () => {
  it('is a payment with an unknown state for an unknown status, and with no amount that VINR did not say', () => {
    const read = readOf(decodePayment, payment, (decoded, raw) => {
      expect(decoded.status).toBe(raw['status']);
      expect(decoded.state === 'unknown').toBe(!PAYMENT_STATUSES.includes(decoded.status));
      expect(decoded.amount).toBe(raw['amount']);
      expect(decoded.amountCaptured).toBe(figureIn(raw['amountCaptured']));
      expect(decoded.amountCapturable).toBe(figureIn(raw['amountCapturable']));
    });
    expect(read).toBeGreaterThan(100);
  });

  it('can still be asked about when it is no payment that can be believed', () => {
    const named = payment.map((raw) => ({ ...raw, id: 'tpay_1', status: 'completed', amount: 'much' }));
    fc.assert(
      fc.property(named, (raw) => {
        const complaint = expect.objectContaining({ paymentId: 'tpay_1', field: 'amount' }) as Error;
        expect(() => decodePayment(raw)).toThrow(complaint);
      }),
    );
  });

  it('is a refund that has neither failed nor succeeded unless its status says so', () => {
    const read = readOf(decodeRefund, refund, (decoded, raw) => {
      expect(decoded.status).toBe(raw['status']);
      expect(decoded.state === 'unknown').toBe(!REFUND_STATUSES.includes(decoded.status));
      expect(decoded.amount).toBe(raw['amount']);
    });
    expect(read).toBeGreaterThan(100);
  });

  it.each<[string, (raw: unknown) => { id: string; status: string | null }, fc.Arbitrary<unknown>]>([
    ['terminal', decodeTerminal, terminal],
    ['terminal action', decodeTerminalAction, action],
    ['webhook endpoint', decodeWebhookEndpoint, endpoint],
  ])('is a %s with the words VINR used, or null', (_name, decode, bodies) => {
    const read = readOf(decode, bodies, (decoded, raw) => {
      expect(decoded.id).toBe(raw['id']);
      const status = raw['status'];
      expect(decoded.status).toBe(typeof status === 'string' && status !== '' ? status : null);
    });
    expect(read).toBeGreaterThan(500);
  });

  it('is an event whose name and object agree, an unrecognized one, or none; it never throws', () => {
    const kinds = new Map<string, number>();
    const holds = (raw: unknown): void => {
      const decoded = decodeEvent(raw);
      if (decoded === null) return;
      kinds.set(decoded.type, (kinds.get(decoded.type) ?? 0) + 1);
      if (decoded.type === 'terminal_payment.completed') {
        const { status, amountCaptured } = decoded.data.object;
        expect(['completed', 'partially_authorized', 'authorized']).toContain(status);
        expect(Number.isSafeInteger(amountCaptured)).toBe(true);
      }
      if (decoded.type === 'terminal_payment.failed') expect(decoded.data.object.status).toBe('failed');
      if (decoded.type === 'terminal_payment.cancelled')
        expect(['cancelled', 'expired']).toContain(decoded.data.object.status);
      if (decoded.type === 'refund.failed') expect(decoded.data.object.state).toBe('failed');
      if (decoded.type === 'refund.succeeded' || decoded.type === 'refund.completed')
        expect(decoded.data.object.state).toBe('succeeded');
    };
    fc.assert(fc.property(fc.oneof({ weight: 9, arbitrary: event }, anything), holds), { numRuns: 10_000 });
    expect(kinds.get('unrecognized')).toBeGreaterThan(100);
    expect([...kinds.keys()].length).toBeGreaterThan(8);
  });
});
