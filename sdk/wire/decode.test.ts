import { describe, expect, it } from 'vitest';
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
