import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ switches: { refundMs: 400 } });
});
afterAll(() => shop.close());

const PAYMENTS = '/v1/terminal/payments';
const REFUNDS = '/v1/refunds';

async function pay(reference: string, more: object = {}): Promise<string> {
  await shop.present('approved');
  const order = {
    terminalId: 'term_CT20_0042',
    amount: 2500,
    currency: 'USD',
    reference,
    responseMode: 'sync',
  };
  return String((await shop.cloud('POST', PAYMENTS, { ...order, ...more })).body['id']);
}

const hold = (reference: string): Promise<string> => pay(reference, { captureMethod: 'manual' });
const capture = (id: string, body: object = {}) => shop.cloud('POST', `${PAYMENTS}/${id}/capture`, body);
const read = async (id: string) => (await shop.cloud('GET', `${PAYMENTS}/${id}`)).body;

async function refundRows(reference: string): Promise<unknown> {
  return (await shop.control('GET', `/ledger?reference=${reference}`)).body['refunds'];
}

test('an authorization charges nobody until it is captured', async () => {
  const id = await hold('held');
  expect(await read(id)).toMatchObject({ status: 'authorized', amountCaptured: 0, amountCapturable: 2500 });
  expect(await shop.ledger('held')).toMatchObject([{ captured: 0, status: 'authorized' }]);
  expect((await capture(id)).body).toMatchObject({
    status: 'completed',
    amountCaptured: 2500,
    amountCapturable: 0,
  });
  expect(await shop.ledger('held')).toMatchObject([{ captured: 2500, status: 'completed' }]);
});

test.each([
  ['lower', 100, 200],
  ['15 % above, the guide’s sample', 2875, 200],
  ['a cent more', 2876, 422],
])('a capture that is %s: %d', async (_name, amount, status) => {
  const id = await hold(`capture-${amount}`);
  expect((await capture(id, { amount })).status).toBe(status);
  const captured = status === 200 ? amount : 0;
  expect(await shop.ledger(`capture-${amount}`)).toMatchObject([{ captured }]);
});

test('a hold is captured once, and never a payment that has no hold', async () => {
  const id = await hold('once');
  expect((await capture(id, { amount: 1000 })).status).toBe(200);
  const { status, body } = await capture(id, { amount: 500 });
  expect(status).toBe(422);
  expect(body['error']).toMatchObject({ code: 'payment_not_capturable', resource: id });
  expect(await shop.ledger('once')).toMatchObject([{ captured: 1000 }]);
  expect((await capture(await pay('automatic'))).status).toBe(422);
});

test('the same capture under the same key is the same capture', async () => {
  const id = await hold('keyed');
  const send = () =>
    shop.cloud('POST', `${PAYMENTS}/${id}/capture`, { amount: 700 }, { 'idempotency-key': 'k' });
  expect((await send()).body).toEqual((await send()).body);
});

test('a hold lapses after its time, and cannot be captured then', async () => {
  await shop.control('PUT', '/cloud/switches', { authorizationMs: 50 });
  const id = await hold('lapsed');
  await eventually(
    () => read(id),
    ({ status }) => status === 'expired',
  );
  expect((await capture(id)).status).toBe(422);
  expect(await shop.ledger('lapsed')).toMatchObject([{ captured: 0, status: 'expired' }]);
  await shop.control('PUT', '/cloud/switches', { authorizationMs: 604_800_000 });
});

test('a refund is pending at first, and in the ledger when the money has gone', async () => {
  const payment = await pay('refunded');
  const { status, body } = await shop.cloud('POST', REFUNDS, {
    payment,
    amount: 1000,
    reason: 'duplicate',
    metadata: { why: 'cold' },
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    payment,
    amount: 1000,
    currency: 'USD',
    status: 'pending',
    reason: 'duplicate',
  });
  expect(await refundRows('refunded')).toEqual([]);
  const path = `${REFUNDS}/${String(body['id'])}`;
  const settled = await eventually(
    () => shop.cloud('GET', path),
    (reply) => reply.body['status'] === 'succeeded',
  );
  expect(settled.body['metadata']).toEqual({ why: 'cold' });
  expect(await refundRows('refunded')).toMatchObject([
    { refundId: body['id'], paymentId: payment, amount: 1000, currency: 'USD' },
  ]);
  expect(await shop.ledger('refunded')).toMatchObject([{ captured: 2500 }]);
  expect((await shop.cloud('POST', path, { metadata: { by: 'ann' } })).body['metadata']).toEqual({
    why: 'cold',
    by: 'ann',
  });
});

test('never more than was taken goes back, pending refunds counted', async () => {
  const payment = await pay('over');
  expect((await shop.cloud('POST', REFUNDS, { payment, amount: 2000 })).status).toBe(201);
  const { status, body } = await shop.cloud('POST', REFUNDS, { payment, amount: 501 });
  expect(status).toBe(422);
  expect(body['error']).toMatchObject({ code: 'amount_too_large' });
  expect((await shop.cloud('POST', REFUNDS, { payment })).body['amount']).toBe(500);
  expect((await shop.cloud('POST', REFUNDS, { payment })).status).toBe(422);
  const list = (await shop.cloud('GET', `${REFUNDS}?payment=${payment}`)).body;
  expect((list['data'] as { amount: number }[]).map(({ amount }) => amount)).toEqual([500, 2000]);
});

test.each([
  [{}, 400],
  [{ payment: 'tpay_NOBODY' }, 404],
])('a refund of %j is a %d', async (body, status) => {
  expect((await shop.cloud('POST', REFUNDS, body)).status).toBe(status);
});

test('what took nothing cannot be given back', async () => {
  expect((await shop.cloud('POST', REFUNDS, { payment: await hold('mere-hold') })).status).toBe(422);
});

const referenced = async (payment: string): Promise<string> => {
  const { body } = await shop.cloud('POST', REFUNDS, { payment, presentToTerminal: true });
  expect(body).toMatchObject({ status: 'pending', presentToTerminal: true });
  await shop.screen('prompt');
  return `${REFUNDS}/${String(body['id'])}`;
};
const ends = (path: string, status: string) =>
  eventually(
    () => shop.cloud('GET', path),
    (reply) => reply.body['status'] === status,
  );

test('a referenced refund asks for the card again, charges nobody, and gives back', async () => {
  const path = await referenced(await pay('referenced'));
  expect((await shop.face()).session).toMatchObject({ amount: 2500, currency: 'USD' });
  await shop.present('approved', { wait: false });
  await ends(path, 'succeeded');
  const told = (await shop.events('refundSession')).map(({ facts }) => facts['status']);
  expect(told).toEqual(['pending', 'processing', 'completed']);
  expect(await refundRows('referenced')).toMatchObject([{ amount: 2500 }]);
  expect(await shop.ledger('referenced')).toMatchObject([{ captured: 2500 }]);
});

test('another card, or nobody: nothing goes back, and it can be asked again', async () => {
  const payment = await pay('wrong-card');
  const other = await referenced(payment);
  await shop.present('chip-pin', { wait: false });
  expect((await ends(other, 'failed')).body['failureReason']).toBe('transaction_not_found');
  const walkedAway = await referenced(payment);
  await shop.control('POST', `/terminals/${shop.terminal().id}/cancel`);
  await ends(walkedAway, 'cancelled');
  expect(await refundRows('wrong-card')).toEqual([]);
  expect((await shop.cloud('POST', REFUNDS, { payment })).body['amount']).toBe(2500);
});
