import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WireTerminalPayment } from '@vinr/sdk/wire';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

const PAYMENTS = '/v1/terminal/payments';
const order = (reference: string, more: object = {}) => ({
  terminalId: 'term_CT20_0042',
  amount: 350,
  currency: 'EUR',
  reference,
  ...more,
});

async function paid(reference: string, more: object = {}): Promise<Record<string, unknown>> {
  await shop.present('approved');
  return (await shop.cloud('POST', PAYMENTS, order(reference, { responseMode: 'sync', ...more }))).body;
}

test('asynchronous by default: 202 and pending, and the end is there to be read', async () => {
  const { status, body } = await shop.cloud('POST', PAYMENTS, order('async'));
  expect(status).toBe(202);
  expect(body).toMatchObject({ status: 'pending', responseMode: 'async' });
  expect(body).not.toHaveProperty('amountCaptured');
  await shop.present('approved');
  const read = () => shop.cloud('GET', `${PAYMENTS}/${String(body['id'])}`);
  const end = await eventually(read, (reply) => reply.body['status'] === 'completed');
  expect(end.body).toMatchObject({ amountCaptured: 350, last4: '4242' });
  expect(await shop.ledger('async')).toMatchObject([{ path: 'cloud', captured: 350 }]);
});

test('synchronous: the answer waits for the end', async () => {
  expect(await paid('sync')).toMatchObject({
    status: 'completed',
    responseMode: 'sync',
    amountCaptured: 350,
  });
});

test('simulateDelay makes the issuer take that many seconds', async () => {
  const before = performance.now();
  await shop.present('approved');
  await shop.cloud('POST', `${PAYMENTS}?simulateDelay=0.2`, order('slow', { responseMode: 'sync' }));
  expect(performance.now() - before).toBeGreaterThan(190);
});

test('form fields are as good as JSON', async () => {
  const form = `terminalId=term_CT20_0042&amount=350&currency=EUR&reference=form&metadata[order]=7`;
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const { status, body } = await shop.cloud('POST', PAYMENTS, form, type);
  expect(status).toBe(202);
  expect(body).toMatchObject({ amount: 350, reference: 'form', metadata: { order: '7' } });
  expect((await shop.cloud('POST', `${PAYMENTS}/${String(body['id'])}/cancel`)).body['status']).toBe(
    'cancelled',
  );
});

test('either header authenticates; none, a wrong one and two that differ do not', async () => {
  const { secretKey } = shop.simulator.ready.cloud;
  expect((await shop.cloud('GET', PAYMENTS)).status).toBe(200);
  expect((await shop.cloud('GET', PAYMENTS, null, { 'x-api-key': secretKey })).status).toBe(200);
  const refused = [
    { authorization: 'Bearer sk_test_wrong' },
    { 'x-api-key': '' },
    { authorization: `Bearer ${secretKey}`, 'x-api-key': 'other' },
  ];
  for (const headers of refused) {
    const { status, body } = await shop.cloud('GET', PAYMENTS, null, headers);
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { type: 'authentication_error', code: 'invalid_api_key' } });
    expect(JSON.stringify(body)).not.toContain(secretKey);
  }
});

test('a repeat with the same key and body gets the first answer and starts nothing', async () => {
  const key = { 'idempotency-key': 'repeat' };
  const first = await shop.cloud('POST', PAYMENTS, order('repeat'), key);
  const repeat = await shop.cloud('POST', PAYMENTS, order('repeat'), key);
  expect(repeat.body).toEqual(first.body);
  expect([first.status, repeat.status]).toEqual([202, 202]);
  expect(repeat.headers['idempotent-replayed']).toBe('true');
  expect(await shop.ledger('repeat')).toHaveLength(1);
  await shop.cloud('POST', `${PAYMENTS}/${String(first.body['id'])}/cancel`);
});

test('a repeat in flight waits for the same end', async () => {
  const key = { 'idempotency-key': 'in-flight' };
  const body = order('in-flight', { responseMode: 'sync' });
  const both = [shop.cloud('POST', PAYMENTS, body, key), shop.cloud('POST', PAYMENTS, body, key)];
  await shop.screen('prompt');
  await shop.present('approved');
  const [first, second] = await Promise.all(both);
  expect(first?.body).toMatchObject({ status: 'completed' });
  expect(second?.body).toEqual(first?.body);
  expect(await shop.ledger('in-flight')).toMatchObject([{ captured: 350 }]);
});

test('the same key with another body is a conflict', async () => {
  await shop.present('approved');
  const key = { 'idempotency-key': 'conflict' };
  await shop.cloud('POST', PAYMENTS, order('conflict', { responseMode: 'sync' }), key);
  const other = await shop.cloud(
    'POST',
    PAYMENTS,
    order('conflict', { responseMode: 'sync', amount: 351 }),
    key,
  );
  expect(other).toMatchObject({ status: 409, body: { error: { code: 'idempotency_conflict' } } });
  expect(await shop.ledger('conflict')).toHaveLength(1);
});

test('a refused create keeps no key', async () => {
  const { body: running } = await shop.cloud('POST', PAYMENTS, order('occupies'));
  const key = { 'idempotency-key': 'after-busy' };
  const busy = await shop.cloud('POST', PAYMENTS, order('after-busy'), key);
  expect(busy).toMatchObject({ status: 409, body: { error: { code: 'terminal_busy' } } });
  await shop.cloud('POST', `${PAYMENTS}/${String(running['id'])}/cancel`);
  const retried = await shop.cloud('POST', PAYMENTS, order('after-busy'), key);
  expect(retried.status).toBe(202);
  await shop.cloud('POST', `${PAYMENTS}/${String(retried.body['id'])}/cancel`);
});

test('errors come in one envelope, with the request id of the header', async () => {
  const cases = [
    [await shop.cloud('POST', PAYMENTS, order('x', { amount: -1 })), 400, 'invalid_parameter'],
    [await shop.cloud('POST', PAYMENTS, order('x', { terminalId: 'term_none' })), 404, 'terminal_not_found'],
    [await shop.cloud('GET', `${PAYMENTS}/tpay_none`), 404, 'payment_not_found'],
    [await shop.cloud('GET', '/v1/nothing'), 404, 'route_not_found'],
    [
      await shop.cloud('POST', PAYMENTS, '{"amount":', { 'content-type': 'application/json' }),
      400,
      'invalid_json',
    ],
  ] as const;
  for (const [{ status, body, headers }, wanted, code] of cases) {
    expect(status).toBe(wanted);
    expect(body).toMatchObject({ error: { code, request_id: headers['x-vinr-request-id'] } });
  }
});

test('lists are newest first, filtered and paged by cursor', async () => {
  for (const reference of ['page-1', 'page-2', 'page-3']) await paid(reference);
  const list = async (query: string) => {
    const { body } = await shop.cloud('GET', `${PAYMENTS}?${query}`);
    return { rows: body['data'] as WireTerminalPayment[], more: body['has_more'] };
  };
  const first = await list('status=completed&limit=2');
  expect(first.rows.map((row) => row.reference)).toEqual(['page-3', 'page-2']);
  expect(first.more).toBe(true);
  const next = await list(`status=completed&limit=1&starting_after=${first.rows[1]?.id ?? ''}`);
  expect(next.rows.map((row) => row.reference)).toEqual(['page-1']);
  expect((await list('reference=page-2')).rows).toHaveLength(1);
  expect((await list('terminalId=term_other')).rows).toEqual([]);
  const hourAgo = Math.floor(Date.now() / 1000) - 3600;
  expect((await list(`toDate=${hourAgo}`)).rows).toEqual([]);
  expect((await list(`fromDate=${hourAgo}&reference=page-1`)).rows).toHaveLength(1);
  expect((await shop.cloud('GET', `${PAYMENTS}?limit=0`)).status).toBe(400);
});

test('a local payment becomes visible after its end, with the lag of a sync', async () => {
  const read = async (reference: string) =>
    (await shop.cloud('GET', `${PAYMENTS}?reference=${reference}`)).body['data'] as unknown[];
  await shop.control('PUT', '/settings', { syncLagMs: 600_000 });
  await shop.present('approved');
  await shop.pay({ reference: 'local-late' });
  await shop.control('PUT', '/settings', { syncLagMs: 150 });
  await shop.present('approved');
  await shop.pay({ reference: 'local-sync' });
  const [seen] = await eventually(
    () => read('local-sync'),
    (rows) => rows.length === 1,
  );
  expect(await read('local-late')).toEqual([]);
  expect(seen).toMatchObject({ status: 'completed', amountCaptured: 350 });
});

test('too many requests are told when to come back', async () => {
  await shop.control('PUT', '/settings', { requestsPerSecond: 1 });
  const replies = [];
  for (let n = 0; n < 4; n += 1) replies.push(await shop.cloud('GET', PAYMENTS));
  await shop.control('PUT', '/settings', { requestsPerSecond: 500 });
  const refused = replies.at(-1);
  expect(refused).toMatchObject({
    status: 429,
    body: { error: { type: 'rate_limit_error', code: 'rate_limited' } },
  });
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect(replies[0]?.headers['x-ratelimit-limit']).toBe('1');
});
