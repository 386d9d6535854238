import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ terminals: 2 });
});
afterAll(() => shop.close());

test('an approved card is charged once and answered over mutual TLS', async () => {
  await shop.present('4242 4242 4242 4242');
  const { status, body } = await shop.pay(
    { reference: 'lan-approved' },
    { headers: { 'Idempotency-Key': 'key-1' } },
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({
    terminalId: 'term_CT20_0042',
    status: 'completed',
    amountCaptured: 350,
    brand: 'visa',
    last4: '4242',
    entryMethod: 'contactless',
  });
  const row = { captured: 350, status: 'completed', path: 'lan', idempotencyKey: 'key-1', currency: 'EUR' };
  expect(await shop.ledger('lan-approved')).toMatchObject([{ ...row, paymentId: body['id'] }]);
});

test('a declined card is charged nothing and is still a 200', async () => {
  await shop.present('insufficient-funds');
  const { status, body } = await shop.pay({ reference: 'lan-declined' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'failed', declineCode: 'insufficient_funds' });
  expect(body).not.toHaveProperty('amountCaptured');
  expect(await shop.ledger('lan-declined')).toMatchObject([{ captured: 0, status: 'failed' }]);
});

test('a partial approval needs the switch', async () => {
  await shop.present('approved', { approved: 200 });
  const off = await shop.pay({ reference: 'partial-off' });
  expect(off.body).toMatchObject({ status: 'failed', declineCode: 'insufficient_funds' });

  await shop.control('PUT', '/settings', { partialAuthorization: true });
  await shop.present('approved', { approved: 200 });
  const on = await shop.pay({ reference: 'partial-on' });
  await shop.control('PUT', '/settings', { partialAuthorization: false });
  expect(on.body).toMatchObject({ status: 'partially_authorized', amount: 350, amountCaptured: 200 });
  expect(await shop.ledger('partial-on')).toMatchObject([{ amount: 350, captured: 200 }]);
});

test('a second session on a busy terminal is refused, and its neighbour is free', async () => {
  const first = shop.pay({ reference: 'busy-first' });
  await shop.screen('prompt');
  const second = await shop.pay({ reference: 'busy-second' });
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({ error: { code: 'terminal_busy' } });
  expect(second.body['error']).not.toHaveProperty('resource');
  expect(await shop.ledger('busy-second')).toEqual([]);

  await shop.present('approved', {}, 1);
  expect((await shop.pay({ reference: 'busy-other' }, { index: 1 })).body['status']).toBe('completed');
  await shop.present('approved');
  expect((await first).body['status']).toBe('completed');
});

test('cancel works while the prompt waits, and never after a card was read', async () => {
  const early = shop.pay({ reference: 'cancel-early' });
  const { session } = await shop.screen('prompt');
  const cancelled = await shop.lan('POST', `/v1/terminal/payments/${session?.paymentId ?? ''}/cancel`);
  expect(cancelled).toMatchObject({ status: 200, body: { status: 'cancelled' } });
  expect((await early).body['status']).toBe('cancelled');

  const late = shop.pay({ reference: 'cancel-late' });
  await shop.screen('prompt');
  await shop.present('approved', { hold: true });
  const { session: running } = await shop.screen('processing');
  const refused = await shop.lan('POST', `/v1/terminal/payments/${running?.paymentId ?? ''}/cancel`);
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'payment_not_cancellable' } } });
  await shop.control('POST', `/terminals/${shop.terminal().id}/release`);
  expect((await late).body['status']).toBe('completed');
  expect(await shop.ledger('cancel-late')).toMatchObject([{ captured: 350 }]);
});

test('a tap and a cancel at the same moment end in exactly one of two ways', async () => {
  for (let round = 0; round < 5; round += 1) {
    const reference = `race-${round}`;
    const paying = shop.pay({ reference });
    const { session } = await shop.screen('prompt');
    const id = session?.paymentId ?? '';
    const [cancel] = await Promise.all([
      shop.lan('POST', `/v1/terminal/payments/${id}/cancel`),
      shop.control('POST', `/terminals/${shop.terminal().id}/present`, { card: 'approved' }),
    ]);
    const { body } = await paying;
    const charged = body['status'] === 'completed';
    expect(cancel.status).toBe(charged ? 409 : 200);
    expect(await shop.ledger(reference)).toMatchObject([
      { captured: charged ? 350 : 0, status: body['status'] },
    ]);
  }
});

test('nobody shows a card: cancelled, with the reason', async () => {
  await shop.control('PUT', '/settings', { promptTimeoutMs: 30 });
  const { body } = await shop.pay({ reference: 'timeout' });
  await shop.control('PUT', '/settings', { promptTimeoutMs: 60_000 });
  expect(body).toMatchObject({ status: 'cancelled', cancellationReason: 'timeout' });
  expect(await shop.ledger('timeout')).toMatchObject([{ captured: 0, status: 'cancelled' }]);
});

test('a body waits for 100 Continue, and the command is counted when it is read', async () => {
  const { counters } = await shop.face();
  await shop.present('approved');
  const { body } = await shop.pay({ reference: 'expect' }, { headers: { Expect: '100-continue' } });
  expect(body['status']).toBe('completed');
  expect((await shop.face()).counters.commands).toBe(counters.commands + 1);
  const received = await shop.events('commandReceived');
  expect(BigInt(String(received.at(-1)?.facts['commandReceivedAt']))).toBeGreaterThan(0n);
});

test('a device answers reads by id, by reference and of its status', async () => {
  await shop.present('approved');
  const { body: paid } = await shop.pay({ reference: 'read-me' });
  expect((await shop.lan('GET', `/v1/terminal/payments/${String(paid['id'])}`)).body).toEqual(paid);
  expect((await shop.lan('GET', '/v1/terminal/payments?reference=read-me')).body['data']).toEqual([paid]);
  expect((await shop.lan('GET', '/v1/terminal/payments?reference=never')).body['data']).toEqual([]);
  expect((await shop.lan('GET', '/v1/terminal/payments/tpay_none')).body).toMatchObject({
    error: { code: 'payment_not_found' },
  });
  const status = { terminalId: 'term_CT20_0042', model: 'nexgo_ct20', state: 'idle' };
  expect((await shop.lan('GET', '/v1/status')).body).toMatchObject(status);
});

test('a wrong amount, currency or terminal starts nothing', async () => {
  const wrong = [
    { amount: 0 },
    { amount: 1.5 },
    { amount: '350' },
    { currency: 'EURO' },
    { reference: 'x'.repeat(201) },
  ];
  for (const fields of wrong) expect((await shop.pay(fields)).status).toBe(400);
  expect((await shop.pay({ terminalId: 'term_CT20_0043' })).status).toBe(404);
  expect((await shop.face()).session).toBeNull();
});

test('a reboot breaks connections; with forget, the memory of payments goes and the ledger stays', async () => {
  await shop.present('approved');
  const { body: paid } = await shop.pay({ reference: 'before-reboot' });
  const { bootId } = await shop.face();
  const cut = expect(shop.pay({ reference: 'during-reboot' })).rejects.toThrow();
  await shop.screen('prompt');
  await shop.control('POST', `/terminals/${shop.terminal().id}/reboot`, { forget: true });
  await cut;
  expect((await shop.lan('GET', `/v1/terminal/payments/${String(paid['id'])}`)).status).toBe(404);
  expect((await shop.lan('GET', '/v1/status')).body['bootId']).not.toBe(bootId);
  expect(await shop.ledger('before-reboot')).toMatchObject([{ captured: 350 }]);
  expect(await shop.ledger('during-reboot')).toMatchObject([{ captured: 0, status: 'cancelled' }]);
});

test('a client that hangs up changes nothing: the session goes on', async () => {
  const abort = new AbortController();
  const gone = expect(shop.pay({ reference: 'hang-up' }, { signal: abort.signal })).rejects.toThrow();
  await shop.screen('prompt');
  abort.abort();
  await gone;
  await shop.present('approved');
  await eventually(
    () => shop.ledger('hang-up'),
    (rows) => rows[0]?.captured === 350,
  );
});
