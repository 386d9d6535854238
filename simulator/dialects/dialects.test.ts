import { expect, test } from 'vitest';
import { decodePayment } from '@vinr/sdk/wire';
import { DIALECT_NAMES, DIALECTS, type DialectName, type Payment } from './index.ts';

const ORDERED: Payment = {
  id: 'tpay_0001',
  terminalId: 'term_0001',
  amount: 4500,
  currency: 'EUR',
  reference: 'table-7',
  status: 'pending',
  captureMethod: 'automatic',
  responseMode: 'sync',
  metadata: {},
  createdAt: '2026-03-01T10:00:00.250Z',
};
const CARD = { entryMethod: 'chip', brand: 'mastercard', last4: '4444' };
const UNTIPPED: Payment = {
  ...ORDERED,
  ...CARD,
  status: 'completed',
  amountCaptured: 5310,
  authCode: 'A1B2C3',
  completedAt: '2026-03-01T10:00:12.750Z',
};
const PAID: Payment = { ...UNTIPPED, tip: { amount: 810, mode: 'preset' } };
const HELD: Payment = {
  ...UNTIPPED,
  captureMethod: 'manual',
  status: 'authorized',
  amountCaptured: 0,
  amountCapturable: 4500,
};
const DECLINED: Payment = {
  ...ORDERED,
  ...CARD,
  status: 'failed',
  declineCode: 'do_not_honour',
  failedAt: '2026-03-01T10:00:09Z',
};

const write = (name: DialectName, payment: Payment): Record<string, unknown> =>
  DIALECTS[name].payment(payment) as Record<string, unknown>;

test.each(DIALECT_NAMES)('%s: a paid payment says the same money, whoever spells it', (name) => {
  const decoded = decodePayment(write(name, PAID));
  expect(decoded).toMatchObject({
    status: 'completed',
    state: 'final',
    amountCaptured: 5310,
    tipAmount: 810,
    currency: 'EUR',
    last4: '4444',
    brand: 'mastercard',
    entryMethod: 'chip',
  });
  expect(decoded.createdAt?.slice(0, 19)).toBe('2026-03-01T10:00:00');
  expect(decoded.completedAt?.slice(0, 19)).toBe('2026-03-01T10:00:12');
});

test.each(DIALECT_NAMES)('%s: a decline is a decline, and takes nothing', (name) => {
  const decoded = decodePayment(write(name, DECLINED));
  expect(decoded.status).toBe('failed');
  expect(decoded.amountCaptured ?? 0).toBe(0);
});

test.each(DIALECT_NAMES)('%s: a payment is told without changing it', (name) => {
  const before = structuredClone(PAID);
  write(name, PAID);
  expect(PAID).toEqual(before);
});

test('the cloud guide: whole seconds, and a decline without card or capture method', () => {
  expect(write('cloud-api', UNTIPPED)).toMatchObject({
    createdAt: '2026-03-01T10:00:00Z',
    completedAt: '2026-03-01T10:00:12Z',
    captureMethod: 'automatic',
    authCode: 'A1B2C3',
  });
  expect(Object.keys(write('cloud-api', DECLINED)).sort()).toEqual(
    ['id', 'terminalId', 'amount', 'currency', 'reference', 'status', 'responseMode']
      .concat(['declineCode', 'createdAt', 'failedAt'])
      .sort(),
  );
});

test('the reference: nested card, Unix seconds, its own prefixes, the tip inside the amount', () => {
  expect(write('terminal-payments', PAID)).toEqual({
    id: 'tpy_0001',
    terminalId: 'trm_0001',
    amount: 5310,
    currency: 'EUR',
    status: 'completed',
    captureMethod: 'automatic',
    amountCaptured: 5310,
    amountCapturable: 0,
    reference: 'table-7',
    paymentMethod: { type: 'card', card: { brand: 'mastercard', last4: '4444' }, entryMode: 'chip' },
    tip: { amount: 810, mode: 'preset' },
    metadata: {},
    createdAt: 1772359200,
    completedAt: 1772359212,
  });
  expect(write('terminal-payments', ORDERED)).toMatchObject({
    amountCaptured: 0,
    paymentMethod: null,
    tip: null,
    completedAt: null,
  });
});

test('the reference alone has a name for a prompt that ran out', () => {
  const lapsed: Payment = { ...ORDERED, status: 'cancelled', cancellationReason: 'timeout' };
  expect(write('terminal-payments', lapsed)['status']).toBe('expired');
  expect(write('handle-responses', lapsed)).toMatchObject({
    status: 'cancelled',
    cancellationReason: 'timeout',
  });
});

test('the page on responses calls an authorization completed, and says no amounts', () => {
  const written = write('handle-responses', HELD);
  expect(written['status']).toBe('completed');
  expect(decodePayment(written).amountCaptured).toBeNull();
  expect(write('guides', HELD)).toMatchObject({ status: 'authorized', amountCapturable: 4500 });
});

test('the tipping guide: the tip beside the amount, and their sum', () => {
  expect(write('tipping', PAID)).toMatchObject({ amount: 4500, tipAmount: 810, total: 5310 });
  expect(write('tipping', PAID)).not.toHaveProperty('tip');
});

test('the architecture page describes where the others refer', () => {
  const written = write('architecture', ORDERED);
  expect(written['description']).toBe('table-7');
  expect(written).not.toHaveProperty('reference');
});

test('declines: 402 with an error, 402 with the payment, or 200', () => {
  expect(DIALECTS.guides.declined(DECLINED).status).toBe(200);
  expect(DIALECTS.errors.declined(DECLINED)).toMatchObject({
    status: 402,
    body: { error: { type: 'card_error', decline_code: 'do_not_honour', resource: 'tpay_0001' } },
  });
  expect(DIALECTS['declines-and-failures'].declined(DECLINED)).toMatchObject({
    status: 402,
    body: { status: 'failed', failure: { code: 'do_not_honor', category: 'issuer_declined' } },
  });
});

test.each([
  ['guides', 'type', 'terminal_payment.completed'],
  ['architecture', 'type', 'terminal.payment.completed'],
  ['in-person', 'type', 'payment.completed'],
  ['result-codes', 'event', 'terminal_payment.completed'],
] as const)('%s: the event of a payment is called by %s', (name, field, type) => {
  const subject = { kind: 'payment', payment: PAID } as const;
  const event = DIALECTS[name].event({
    id: 'evt_1',
    type: 'terminal_payment.completed',
    created: 1,
    subject,
  });
  expect(event).toMatchObject({ id: 'evt_1', [field]: type });
});

test('lists come in two envelopes', () => {
  const page = { data: [{ id: 'a' }, { id: 'b' }], hasMore: true, total: 5 };
  expect(DIALECTS.guides.list(page)).toEqual({ object: 'list', data: page.data, has_more: true });
  expect(DIALECTS.pagination.list(page)).toEqual({
    object: 'list',
    data: page.data,
    page: { has_more: true, next_cursor: 'b', total_estimate: 5 },
  });
});
