import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ terminals: 2 });
});
afterEach(async () => {
  const healthy = { lan: 'up', offline: false, deviceReads: true, holdProcessing: false, certificate: 'own' };
  await shop.fault(healthy);
  await shop.control('PUT', '/cloud/faults', { cloud: 'up' });
});
afterAll(() => shop.close());

test('refuse: nothing listens until it is up again, on the same port', async () => {
  await shop.fault({ lan: 'refuse' });
  await expect(shop.pay({ reference: 'refused' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await shop.fault({ lan: 'up' });
  await shop.present('approved');
  expect((await shop.pay({ reference: 'refused-no-more' })).body['status']).toBe('completed');
  expect(await shop.ledger('refused')).toEqual([]);
});

test('refuse cuts a running payment off, and the session goes on', async () => {
  const cut = expect(shop.pay({ reference: 'cut-off' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  await shop.screen('prompt');
  await shop.fault({ lan: 'refuse' });
  await cut;
  await shop.present('approved');
  await eventually(
    () => shop.ledger('cut-off'),
    (rows) => rows[0]?.captured === 350,
  );
});

test('blackhole: the connection opens and nothing ever comes back', async () => {
  await shop.fault({ lan: 'blackhole' });
  await expect(shop.pay({ reference: 'swallowed' }, { signal: AbortSignal.timeout(200) })).rejects.toThrow();
  const { host, port } = shop.terminal();
  const socket = connect({ host, port });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  socket.destroy();
  expect(await shop.ledger('swallowed')).toEqual([]);
});

test('dropBeforeCommand: reset after the headers, nothing was started', async () => {
  await shop.fault({ lan: 'dropBeforeCommand', times: 1 });
  const { commands } = (await shop.face()).counters;
  const dropped = shop.pay({ reference: 'before' }, { headers: { Expect: '100-continue' } });
  await expect(dropped).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await shop.face()).counters.commands).toBe(commands);
  expect(await shop.ledger('before')).toEqual([]);
});

test('a counted fault heals itself', async () => {
  await shop.fault({ lan: 'dropBeforeCommand', times: 2 });
  await expect(shop.pay({ reference: 'twice' })).rejects.toThrow();
  await expect(shop.pay({ reference: 'twice' })).rejects.toThrow();
  await shop.present('approved');
  expect((await shop.pay({ reference: 'twice' })).body['status']).toBe('completed');
  expect((await shop.face()).faults).toMatchObject({ lan: 'up', times: null });
});

test('dropAfterCommand: reset, and the cardholder can still pay', async () => {
  await shop.fault({ lan: 'dropAfterCommand', times: 1 });
  await expect(shop.pay({ reference: 'after' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await shop.face()).screen).toBe('prompt');
  await shop.present('approved');
  await eventually(
    () => shop.ledger('after'),
    (rows) => rows[0]?.captured === 350,
  );
});

test('dropResponse: charged, and the answer is lost; the device tells it when asked', async () => {
  await shop.fault({ lan: 'dropResponse', times: 1 });
  await shop.present('approved');
  await expect(shop.pay({ reference: 'lost' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await shop.ledger('lost')).toMatchObject([{ captured: 350, status: 'completed' }]);
  const { body } = await shop.lan('GET', '/v1/terminal/payments?reference=lost');
  expect(body['data']).toMatchObject([{ status: 'completed', amountCaptured: 350 }]);
});

test('a device without reads answers 404 on the route and still cancels', async () => {
  await shop.fault({ deviceReads: false });
  for (const path of ['/v1/status', '/v1/terminal/payments?reference=x', '/v1/terminal/payments/tpay_x'])
    expect(await shop.lan('GET', path)).toMatchObject({
      status: 404,
      body: { error: { code: 'route_not_found' } },
    });
  const paying = shop.pay({ reference: 'no-reads' });
  const { session } = await shop.screen('prompt');
  expect((await shop.lan('POST', `/v1/terminal/payments/${session?.paymentId ?? ''}/cancel`)).status).toBe(
    200,
  );
  expect((await paying).body['status']).toBe('cancelled');
});

test('holdProcessing: a read card waits until released', async () => {
  await shop.fault({ holdProcessing: true });
  const paying = shop.pay({ reference: 'held' });
  await shop.screen('prompt');
  await shop.present('approved');
  await shop.screen('processing');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await shop.face()).screen).toBe('processing');
  expect(await shop.ledger('held')).toMatchObject([{ captured: 0, status: 'processing' }]);
  await shop.control('POST', `/terminals/${shop.terminal().id}/release`);
  expect((await paying).body['status']).toBe('completed');
});

test('offline: the cloud fails its orders, local payments reach it only afterwards', async () => {
  await shop.fault({ offline: true });
  const order = { terminalId: 'term_CT20_0042', amount: 350, currency: 'EUR', reference: 'offline-cloud' };
  const failed = await shop.cloud('POST', '/v1/terminal/payments', order);
  expect(failed).toMatchObject({ status: 200, body: { status: 'failed', declineCode: 'terminal_offline' } });
  expect(await shop.ledger('offline-cloud')).toMatchObject([
    { captured: 0, status: 'failed', path: 'cloud' },
  ]);

  await shop.present('approved');
  await shop.pay({ reference: 'offline-local' });
  await new Promise((resolve) => setTimeout(resolve, 80));
  const listed = async () =>
    (await shop.cloud('GET', '/v1/terminal/payments?reference=offline-local')).body['data'] as unknown[];
  expect(await listed()).toEqual([]);
  await shop.fault({ offline: false });
  await eventually(listed, (rows) => rows.length === 1);
});

test('a line cut in mid-payment keeps the cloud at its last word, and the ledger right', async () => {
  const order = { terminalId: 'term_CT20_0042', amount: 350, currency: 'EUR', reference: 'line-cut' };
  const { body: created } = await shop.cloud('POST', '/v1/terminal/payments', order);
  await shop.fault({ offline: true });
  await shop.present('approved');
  await eventually(
    () => shop.ledger('line-cut'),
    (rows) => rows[0]?.captured === 350,
  );
  const read = async () =>
    (await shop.cloud('GET', `/v1/terminal/payments/${String(created['id'])}`)).body['status'];
  expect(await read()).toBe('pending');
  await shop.fault({ offline: false });
  await eventually(read, (status) => status === 'completed');
});

test('cloud down: refused, and up again on the same address with what it knew', async () => {
  await shop.control('PUT', '/cloud/faults', { cloud: 'down' });
  await expect(shop.cloud('GET', '/v1/terminal/payments')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await shop.control('PUT', '/cloud/faults', { cloud: 'up' });
  expect((await shop.cloud('GET', '/v1/terminal/payments')).status).toBe(200);
});

test.each([
  ['otherTerminal', /Not term_CT20_0042/],
  ['foreignAuthority', /self-signed|unable to|issuer/],
  ['expired', /expired/],
])('certificate %s: a careful client stops before it sends anything', async (certificate, reason) => {
  await shop.fault({ certificate });
  await expect(shop.pay({ reference: `shown-${certificate}` })).rejects.toThrow(reason);
  await shop.fault({ certificate: 'own' });
  expect((await shop.lan('GET', '/v1/status')).status).toBe(200);
  expect(await shop.ledger(`shown-${certificate}`)).toEqual([]);
});

test.each([
  ['no LAN fault of that name', { lan: 'sideways' }],
  ['a misspelt fault', { ofline: true }],
  ['counting without a fault', { times: 1 }],
  ['counting refusals', { lan: 'refuse', times: 1 }],
  ['the wrong type', { offline: 'yes' }],
])('%s is a 400 that names the field', async (_why, changes) => {
  const { status, body } = await shop.fault(changes);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { param: expect.any(String), message: expect.any(String) } });
});
