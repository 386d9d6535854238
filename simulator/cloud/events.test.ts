import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

interface Letter {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly event: { readonly id: string; readonly type: string; readonly data: Record<string, unknown> };
}

let shop: Shop;
let server: Server;
let letters: Letter[] = [];
let secret = '';
let endpointId = '';

const ENDPOINTS = '/v1/webhook-endpoints';
const PAYMENTS = '/v1/terminal/payments';
const hook = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/vinr`;
const speak = (dialect: string) => shop.control('PUT', '/cloud/switches', { dialect });

beforeAll(async () => {
  shop = await Shop.open({ switches: { refundMs: 10 } });
  server = createServer((request, response) => {
    void text(request).then((raw) => {
      letters.push({ headers: request.headers, raw, event: JSON.parse(raw) as Letter['event'] });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { body } = await shop.cloud('POST', ENDPOINTS, { url: hook(), enabled_events: ['*'] });
  [secret, endpointId] = [String(body['secret']), String(body['id'])];
});
beforeEach(async () => {
  await speak('guides');
  letters = [];
});
afterAll(async () => {
  await shop.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function pay(
  reference: string,
  card = 'approved',
  more: object = {},
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

const types = (): string[] => letters.map(({ event }) => event.type);
const told = (type: string): Promise<string[]> =>
  eventually(
    () => Promise.resolve(types()),
    (all) => all.includes(type),
  );
const hmac = (body: string): string => createHmac('sha256', secret).update(body, 'utf8').digest('hex');

test('the secret is shown at creation and never again', async () => {
  expect(secret).toMatch(/^whsec_.{16,}/);
  const { body } = await shop.cloud('GET', `${ENDPOINTS}/${endpointId}`);
  expect(body).toEqual({
    id: endpointId,
    object: 'webhook_endpoint',
    url: hook(),
    status: 'enabled',
    enabled_events: ['*'],
    created: expect.any(Number),
  });
  expect((await shop.cloud('GET', '/v1/webhooks')).body['data']).toEqual([body]);
});

test.each(['https://example.com/hook', 'http://192.168.1.5/hook', 'ftp://127.0.0.1/', 'nonsense'])(
  'nothing is ever sent to %s',
  async (url) => {
    expect((await shop.cloud('POST', ENDPOINTS, { url, enabled_events: ['*'] })).status).toBe(400);
  },
);

test('a payment is told step by step, and its end with its amounts', async () => {
  const { id } = await pay('told');
  expect(await told('terminal_payment.completed')).toEqual([
    'terminal_payment.created',
    'terminal_payment.updated',
    'terminal_payment.completed',
  ]);
  const last = letters.at(-1)!;
  expect(last.event.data['object']).toMatchObject({ id, status: 'completed', amountCaptured: 350 });
  const [, seconds, given] = /^t=(\d+),v1=(\w+)$/.exec(String(last.headers['vinr-signature'])) ?? [];
  expect(hmac(`${seconds!}.${last.raw}`)).toBe(given);
});

test('a local payment is told once, when the cloud has heard of it', async () => {
  await shop.present('approved');
  await shop.pay({ reference: 'local' });
  await told('terminal_payment.completed');
  expect(types()).toEqual(['terminal_payment.completed']);
});

test('a partial approval comes as completed, with its own status inside', async () => {
  await shop.control('PUT', '/settings', { partialAuthorization: true });
  await shop.present('approved', { approved: 200 });
  await shop.cloud('POST', PAYMENTS, {
    terminalId: 'term_CT20_0042',
    amount: 350,
    currency: 'EUR',
    reference: 'part',
  });
  await told('terminal_payment.completed');
  expect(letters.at(-1)!.event.data['object']).toMatchObject({
    status: 'partially_authorized',
    amountCaptured: 200,
  });
  await shop.control('PUT', '/settings', { partialAuthorization: false });
});

test('declines, refunds and terminals coming and going are told too', async () => {
  await pay('declined', 'declined');
  await told('terminal_payment.failed');
  const { id: payment } = await pay('returned');
  await shop.cloud('POST', '/v1/refunds', { payment });
  await told('refund.updated');
  await shop.fault({ offline: true });
  await shop.fault({ offline: false });
  await told('terminal.online');
  const gone = letters.find(({ event }) => event.type === 'terminal.offline')!;
  expect(gone.event.data).toMatchObject({ id: 'term_CT20_0042', locationId: 'loc_test_main' });
});

test('a manual capture is told when it is held and when it is taken', async () => {
  const { id } = await pay('held', 'approved', { captureMethod: 'manual' });
  await shop.cloud('POST', `${PAYMENTS}/${String(id)}/capture`);
  await told('terminal_payment.completed');
  const statuses = letters.map(({ event }) => (event.data['object'] as { status: string }).status);
  expect(statuses).toEqual(['pending', 'processing', 'authorized', 'completed']);
});

test('events can be read afterwards, one by one and by type', async () => {
  await pay('read-later');
  await told('terminal_payment.completed');
  const { event } = letters.at(-1)!;
  expect((await shop.cloud('GET', `/v1/events/${event.id}`)).body).toEqual(event);
  const { body } = await shop.cloud('GET', '/v1/events?type=terminal_payment.completed&limit=1');
  expect(body).toMatchObject({ data: [{ id: event.id }], has_more: true });
  expect((await shop.cloud('GET', '/v1/events?created.gte=99999999999')).body['data']).toEqual([]);
  expect((await shop.cloud('GET', '/v1/events/evt_NONE')).status).toBe(404);
});

test.each([
  [
    'integration-webhooks',
    (letter: Letter) => hmac(`${String(letter.headers['x-vinr-timestamp'])}.${letter.raw}`),
  ],
  ['webhook-endpoints', (letter: Letter) => hmac(letter.raw)],
])('%s signs in its own header', async (dialect, expected) => {
  await speak(dialect);
  await pay(`signed-${dialect}`);
  await told('terminal_payment.completed');
  const letter = letters.at(-1)!;
  expect(letter.headers['x-vinr-signature']).toBe(expected(letter));
  expect(letter.headers).not.toHaveProperty('vinr-signature');
});

test('an endpoint that is disabled or deleted hears nothing more', async () => {
  const at = `${ENDPOINTS}/${endpointId}`;
  expect((await shop.cloud('POST', at, { status: 'disabled' })).body['status']).toBe('disabled');
  await pay('unheard');
  const { body } = await shop.cloud('GET', '/v1/events?type=terminal_payment.completed&limit=1');
  expect(body['data']).toMatchObject([{ data: { object: { reference: 'unheard' } } }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(letters).toEqual([]);
  expect((await shop.cloud('DELETE', at)).body).toMatchObject({ deleted: true });
  expect((await shop.cloud('GET', at)).status).toBe(404);
});
