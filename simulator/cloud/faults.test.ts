import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
afterEach(() => switches({ answer: 'given', answerTo: 'commands', notFoundMs: 0 }));

const PAYMENTS = '/v1/terminal/payments';
const switches = (changes: object) => shop.control('PUT', '/cloud/switches', changes);
const KEY = { 'idempotency-key': 'lost-answer' };

async function order(reference: string, headers = {}, signal?: AbortSignal) {
  await shop.present('approved');
  const fields = { terminalId: 'term_CT20_0042', amount: 350, currency: 'EUR', responseMode: 'sync' };
  return await shop.cloud('POST', PAYMENTS, { ...fields, reference }, headers, signal);
}

test('a dropped answer: the client hears nothing, the card is charged once, the same key finds it', async () => {
  await switches({ answer: 'dropped', answerTimes: 1 });
  await expect(order('dropped', KEY)).rejects.toThrow();
  expect(await shop.ledger('dropped')).toMatchObject([{ captured: 350 }]);
  const again = await order('dropped', KEY);
  expect(again.headers['idempotent-replayed']).toBe('true');
  expect(again.body).toMatchObject({ status: 'completed', amountCaptured: 350 });
  expect(await shop.ledger('dropped')).toHaveLength(1);
});

test.each([500, 503, 429, 409])('a %d after the work: an error, and a charge', async (answerStatus) => {
  await switches({ answer: 'replaced', answerStatus, answerTimes: 1 });
  const { status, body, headers } = await order(`replaced-${answerStatus}`);
  expect(status).toBe(answerStatus);
  expect(body['error']).toMatchObject({ code: 'simulated_fault' });
  expect(headers['retry-after']).toBe(answerStatus === 429 ? '1' : undefined);
  expect(await shop.ledger(`replaced-${answerStatus}`)).toMatchObject([{ captured: 350 }]);
});

test.each([
  ['stalled', /aborted|timeout/],
  ['cutShort', /aborted|hang up|ECONNRESET/],
  ['garbled', /JSON/],
])('a %s answer: the client cannot read it, and the card is charged', async (answer, complaint) => {
  await switches({ answer, answerTimes: 1, answerBytes: 20 });
  await expect(order(answer, {}, AbortSignal.timeout(1_500))).rejects.toThrow(complaint);
  expect(await shop.ledger(answer)).toMatchObject([{ captured: 350 }]);
});

test('a delayed answer comes whole, and late', async () => {
  await switches({ answer: 'delayed', answerTimes: 1, answerDelayMs: 400 });
  const startedAt = performance.now();
  expect((await order('delayed')).body['status']).toBe('completed');
  expect(performance.now() - startedAt).toBeGreaterThan(395);
});

test('an unheard command: no answer, no payment, and the next one is heard', async () => {
  await switches({ answer: 'unheard', answerTimes: 1 });
  await expect(order('unheard', {}, AbortSignal.timeout(200))).rejects.toThrow(/aborted|timeout/);
  expect(await shop.ledger('unheard')).toEqual([]);
  expect((await order('heard')).body['status']).toBe('completed');
});

test('reads suffer too where that is asked for', async () => {
  await switches({ answer: 'replaced', answerStatus: 503 });
  expect((await shop.cloud('GET', PAYMENTS)).status).toBe(200);
  await switches({ answerTo: 'all' });
  expect((await shop.cloud('GET', PAYMENTS)).status).toBe(503);
});

test('a lost answer to a refund: the money goes once', async () => {
  const { body } = await order('refund-lost');
  const refund = () => shop.cloud('POST', '/v1/refunds', { payment: body['id'] }, { 'idempotency-key': 'r' });
  await switches({ answer: 'dropped', answerTimes: 1, refundMs: 10 });
  await expect(refund()).rejects.toThrow();
  expect((await refund()).body['amount']).toBe(350);
  const rows = await eventually(
    async () => (await shop.control('GET', '/ledger?reference=refund-lost')).body['refunds'] as unknown[],
    (all) => all.length > 0,
  );
  expect(rows).toHaveLength(1);
});

test('not found for a while, then completed', async () => {
  await switches({ notFoundMs: 600_000 });
  const { body } = await order('hidden');
  const path = `${PAYMENTS}/${String(body['id'])}`;
  expect((await shop.cloud('GET', path)).status).toBe(404);
  expect((await shop.cloud('GET', `${PAYMENTS}?reference=hidden`)).body['data']).toEqual([]);
  await switches({ notFoundMs: 300 });
  const found = await eventually(
    () => shop.cloud('GET', path),
    ({ status }) => status === 200,
  );
  expect(found.body['status']).toBe('completed');
});
