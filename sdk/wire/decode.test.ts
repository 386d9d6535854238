import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeRefund,
  decodeTerminal,
  decodeTerminalAction,
  decodeWebhookEndpoint,
  ResourceDecodeError,
} from './decode-resource.ts';
import { decodeEvent } from './decode-event.ts';
import { decodePayment, PaymentDecodeError } from './decode.ts';

const FLAT = {
  id: 'tpay_1',
  terminalId: 'term_1',
  amount: 2500,
  amountCaptured: 2500,
  currency: 'USD',
  reference: 'order_1',
  status: 'completed',
  captureMethod: 'automatic',
  responseMode: 'sync',
  entryMethod: 'contactless',
  last4: '4242',
  brand: 'visa',
  authCode: 'A12345',
  createdAt: '2026-06-11T09:00:00Z',
  completedAt: '2026-06-11T09:00:12Z',
};

const NESTED = {
  id: 'tpy_1',
  terminalId: 'trm_1',
  amount: 4200,
  currency: 'eur',
  status: 'authorized',
  captureMethod: 'manual',
  amountCaptured: 0,
  amountCapturable: 4200,
  reference: null,
  paymentMethod: { type: 'card', card: { brand: 'mastercard', last4: '5555' }, entryMode: 'chip' },
  tip: { amount: 300, mode: 'preset' },
  metadata: { table: '12' },
  createdAt: 1748649600,
  completedAt: null,
};

describe('a payment', () => {
  it('is read from the flat dialect', () => {
    expect(decodePayment(FLAT)).toMatchObject({
      amountCaptured: 2500,
      amountCapturable: null,
      last4: '4242',
      brand: 'visa',
      entryMethod: 'contactless',
      authCode: 'A12345',
      state: 'final',
      createdAt: '2026-06-11T09:00:00.000Z',
      metadata: {},
    });
  });

  it('is read from the nested dialect', () => {
    expect(decodePayment(NESTED)).toMatchObject({
      currency: 'EUR',
      reference: null,
      last4: '5555',
      brand: 'mastercard',
      entryMethod: 'chip',
      tipAmount: 300,
      tipMode: 'preset',
      metadata: { table: '12' },
      createdAt: '2025-05-31T00:00:00.000Z',
      completedAt: null,
    });
  });

  it('keeps the difference between nothing taken and nothing said', () => {
    expect(decodePayment({ ...FLAT, amountCaptured: undefined }).amountCaptured).toBeNull();
    expect(decodePayment(NESTED).amountCaptured).toBe(0);
  });

  it('never reads a new status as a failure', () => {
    expect(decodePayment({ ...FLAT, status: 'settling' }).state).toBe('unknown');
    expect(decodePayment({ ...FLAT, status: 'constructor' }).state).toBe('unknown');
  });

  it('finds the decline reason in each of its places', () => {
    for (const place of [{ declineCode: 'x' }, { decline_code: 'x' }, { failure: { code: 'x' } }]) {
      expect(decodePayment({ ...FLAT, status: 'failed', ...place }).declineCode).toBe('x');
    }
  });

  it.each([
    ['amount', '2500'],
    ['amount', 25.5],
    ['amountCaptured', -1],
    ['amountCaptured', '2500'],
    ['currency', 7],
  ])('is refused with an unbelievable %s of %s, yet can be asked about', (field, value) => {
    const refused = (): unknown => decodePayment({ ...FLAT, [field]: value });
    expect(refused).toThrow(PaymentDecodeError);
    expect(refused).toThrow(expect.objectContaining({ field, paymentId: 'tpay_1' }) as Error);
  });
});

it('answers any JSON with a payment or a decode error', () => {
  const almost = fc.record(
    {
      id: fc.jsonValue(),
      status: fc.jsonValue(),
      amount: fc.jsonValue(),
      currency: fc.jsonValue(),
      tip: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), almost), (raw) => {
      try {
        expect(Number.isSafeInteger(decodePayment(raw).amount)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PaymentDecodeError);
      }
    }),
  );
});

describe('any mix of documented shapes', () => {
  const word = fc.oneof(
    fc.constantFrom('completed', 'failed', 'cancelled', 'pending', 'authorized'),
    fc.string(),
  );
  const figure = fc.oneof(
    fc.nat(),
    fc.constant(null),
    fc.constant(undefined),
    fc.constant(0),
    fc.constant(-1),
    fc.constant('5'),
  );
  const card = fc.record(
    { brand: fc.option(fc.string()), last4: fc.oneof(fc.string(), fc.integer()), funding: fc.string() },
    { requiredKeys: [] },
  );
  const moment = fc.oneof(fc.integer(), fc.constantFrom('2026-06-11T09:00:00Z', 'soon', null, ''));
  const mixed = fc.record(
    {
      id: fc.string({ minLength: 1 }),
      status: word,
      amount: figure,
      currency: fc.constantFrom('USD', 'eur', ''),
      amountCaptured: figure,
      amountCapturable: figure,
      last4: fc.string(),
      paymentMethod: fc.oneof(fc.record({ card, entryMode: word }), fc.jsonValue()),
      tip: fc.oneof(fc.record({ amount: figure, mode: word }), fc.constant(null), fc.integer()),
      tipAmount: figure,
      declineCode: word,
      failure: fc.jsonValue(),
      metadata: fc.jsonValue(),
      createdAt: moment,
      completedAt: moment,
    },
    { requiredKeys: ['id', 'status'] },
  );

  it('never turns an unknown status into an outcome, nor silence into an amount', () => {
    const documented = new Set([
      'created',
      'pending',
      'processing',
      'authorized',
      'completed',
      'partially_authorized',
      'failed',
      'cancelled',
      'expired',
    ]);
    const outcome = (raw: { status: string; amountCaptured?: unknown }): void => {
      const payment = decodePayment(raw);
      expect(payment.status).toBe(raw.status);
      if (!documented.has(raw.status)) expect(payment.state).toBe('unknown');
      if (typeof raw.amountCaptured !== 'number') expect(payment.amountCaptured).toBeNull();
      else expect(payment.amountCaptured).toBe(raw.amountCaptured);
    };
    fc.assert(
      fc.property(mixed, (raw) => {
        try {
          outcome(raw);
        } catch (error) {
          if (!(error instanceof PaymentDecodeError)) throw error;
          expect(error.paymentId).toBe(raw.id); // It can still be asked about.
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['terminal', decodeTerminal],
    ['action', decodeTerminalAction],
    ['refund', decodeRefund],
    ['webhook endpoint', decodeWebhookEndpoint],
  ])('is a %s or a decode error', (_name, decode) => {
    const body = fc.oneof(fc.jsonValue(), mixed);
    fc.assert(
      fc.property(body, (raw) => {
        try {
          expect(decode(raw).id).toEqual(expect.any(String));
        } catch (error) {
          expect(error).toBeInstanceOf(ResourceDecodeError);
        }
      }),
    );
  });

  it('is an event or null, whatever it is', () => {
    const envelope = fc.record({ type: word, data: fc.record({ object: mixed }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), envelope), (raw) => {
        const event = decodeEvent(raw);
        if (event !== null) expect(event.receivedType).toEqual(expect.any(String));
      }),
    );
  });
});
