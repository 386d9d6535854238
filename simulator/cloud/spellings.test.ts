import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
afterEach(() => speak('guides'));

const PAYMENTS = '/v1/terminal/payments';
const speak = (dialect: string) => shop.control('PUT', '/cloud/switches', { dialect });

async function pay(
  reference: string,
  more: object = {},
  card = 'approved',
): Promise<Record<string, unknown>> {
  await shop.present(card);
  const order = {
    terminalId: 'term_CT20_0042',
    amount: 350,
    currency: 'EUR',
    reference,
    responseMode: 'sync',
  };
  return (await shop.cloud('POST', PAYMENTS, { ...order, ...more })).body;
}

test('a client of the reference: form fields, X-Api-Key, its prefixes in and out, nested cards', async () => {
  await speak('terminal-payments');
  await shop.present('approved');
  const headers = {
    'x-api-key': shop.simulator.ready.cloud.secretKey,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const form = 'terminalId=trm_CT20_0042&amount=4200&currency=EUR&reference=order&captureMethod=manual';
  const { body } = await shop.cloud('POST', PAYMENTS, `${form}&responseMode=sync`, headers);
  const id = String(body['id']);
  expect(id).toMatch(/^tpy_/);
  expect(body).toMatchObject({
    terminalId: 'trm_CT20_0042',
    status: 'authorized',
    amountCapturable: 4200,
    paymentMethod: { card: { last4: '4242' }, entryMode: 'contactless' },
  });
  expect(body['createdAt']).toBeTypeOf('number');
  const captured = await shop.cloud('POST', `${PAYMENTS}/${id}/capture`, 'amount=4000', headers);
  expect(captured.body).toMatchObject({ id, status: 'completed', amountCaptured: 4000, amountCapturable: 0 });
  expect((await shop.cloud('GET', `${PAYMENTS}/${id}`)).body['amountCaptured']).toBe(4000);
  const refund = await shop.cloud('POST', '/v1/refunds', { payment: id });
  expect(refund.body).toMatchObject({ amount: 4000, payment: id });
  const expanded = await shop.cloud('GET', `/v1/refunds/${String(refund.body['id'])}?expand[]=payment`);
  expect(expanded.body['payment']).toMatchObject({ id, paymentMethod: { type: 'card' } });
  const query = `terminalId=trm_CT20_0042&starting_after=${id}`;
  expect((await shop.cloud('GET', `${PAYMENTS}?${query}`)).status).toBe(200);
  expect(await shop.ledger('order')).toMatchObject([{ captured: 4000 }]);
});

test('a declined card is a 402 on the page of errors, and its error names the payment', async () => {
  await speak('errors');
  await shop.present('declined');
  const order = { terminalId: 'term_CT20_0042', amount: 350, currency: 'EUR', responseMode: 'sync' };
  const { status, body } = await shop.cloud('POST', PAYMENTS, order);
  expect(status).toBe(402);
  const { resource, decline_code } = body['error'] as { resource: string; decline_code: string };
  expect(decline_code).toBe('card_declined');
  expect((await shop.cloud('GET', `${PAYMENTS}/${resource}`)).body['status']).toBe('failed');
});

test('errors have the types of their page', async () => {
  const typeOf = async (): Promise<unknown> =>
    ((await shop.cloud('GET', `${PAYMENTS}/tpay_NONE`)).body['error'] as { type: string }).type;
  expect(await typeOf()).toBe('invalid_request_error');
  await speak('error-codes');
  expect(await typeOf()).toBe('validation_error');
});

test('the page on pagination: its envelope, its cursor, and a way back', async () => {
  for (const reference of ['p1', 'p2', 'p3']) await pay(reference);
  await speak('pagination');
  const list = async (query: string) => (await shop.cloud('GET', `${PAYMENTS}?${query}`)).body;
  const references = (body: Record<string, unknown>): unknown[] =>
    (body['data'] as { reference: string }[]).map(({ reference }) => reference);
  const first = await list('limit=2');
  const { has_more, next_cursor } = first['page'] as { has_more: boolean; next_cursor: string };
  expect([references(first), has_more]).toEqual([['p3', 'p2'], true]);
  const second = await list(`limit=1&starting_after=${next_cursor}`);
  expect(references(second)).toEqual(['p1']);
  const back = await list(`limit=2&ending_before=${(second['data'] as { id: string }[])[0]!.id}`);
  expect(references(back)).toEqual(['p3', 'p2']);
  expect((await shop.cloud('GET', `${PAYMENTS}?starting_after=a&ending_before=b`)).status).toBe(400);
});

test('requests can be looked up afterwards, by their id and by how they went', async () => {
  const { headers } = await shop.cloud('GET', `${PAYMENTS}/tpay_LOST`);
  const id = String(headers['x-vinr-request-id']);
  const find = async (query: string) => (await shop.cloud('GET', `/v1/request_logs?${query}`)).body['data'];
  const entry = { id, method: 'GET', path: `${PAYMENTS}/tpay_LOST`, status: 404 };
  expect(await find(`request_id=${id}`)).toMatchObject([entry]);
  expect(await find('resource=tpay_LOST&status=4xx')).toMatchObject([entry]);
  expect(await find('resource=tpay_LOST&status=5xx')).toEqual([]);
});

test('a dialect that no page speaks is refused', async () => {
  expect((await speak('klingon')).status).toBe(400);
});

test('a terminal may be called a reader, and a tip asked for as the tipping guide does', async () => {
  await speak('tipping');
  await shop.present('approved', { tip: 63 });
  const order = { amount: 350, currency: 'EUR', reference: 'tipped', responseMode: 'sync' };
  const tipConfig = { mode: 'percentage', percentages: [15, 18, 20] };
  const reader = { readerId: 'term_CT20_0042' };
  const { body } = await shop.cloud('POST', PAYMENTS, { ...order, ...reader, tipConfig });
  expect(body).toMatchObject({ amount: 350, tipAmount: 63, total: 413, amountCaptured: 413 });
  expect(await shop.ledger('tipped')).toMatchObject([{ amount: 350, captured: 413 }]);
  const both = { ...order, ...reader, terminalId: 'term_other' };
  expect((await shop.cloud('POST', PAYMENTS, both)).status).toBe(400);
});
