import { expect, test } from 'vitest';
import { createSimulator, type MemorySimulator } from '../memory/simulator.ts';
import { Shop } from '../testing/shop.ts';
import type { CloudSwitches } from './switches.ts';

const PAYMENTS = '/v1/terminal/payments';
const TERMINAL = 'term_CT20_0042';
const ORDER = { terminalId: TERMINAL, amount: 350, currency: 'USD', reference: 'order' };

type Body = Record<string, unknown>;

const world = (switches: Partial<CloudSwitches>): Promise<MemorySimulator> =>
  createSimulator({ terminals: 2, switches, settings: { autoCard: 'approved' } });

async function send(
  simulator: MemorySimulator,
  method: string,
  path: string,
  body: object = {},
  headers = {},
) {
  const { status, text } = await simulator.requestCloud({ method, path, body, headers });
  return { status, body: JSON.parse(text) as Body };
}

const create = (simulator: MemorySimulator, more: object = {}) =>
  send(simulator, 'POST', PAYMENTS, { ...ORDER, ...more });

const statusOf = async (simulator: MemorySimulator, { body }: { readonly body: Body }): Promise<unknown> =>
  (await send(simulator, 'GET', `${PAYMENTS}/${String(body['id'])}`)).body['status'];

const kinds = (simulator: MemorySimulator, reference = 'order'): readonly (readonly unknown[])[] =>
  simulator.ledger.rows(reference).map(({ status, captured }) => [status, captured]);

test.each(['mixed', 'errors', 'payments'] as const)('refusals as %s', async (refusals) => {
  const simulator = await world({ refusals });
  await create(simulator, { reference: 'running' });
  const busy = await create(simulator);
  const missing = await create(simulator, { terminalId: 'term_NOBODY' });
  await simulator.setFaults(1, { offline: true });
  const offline = await create(simulator, { terminalId: 'term_CT20_0043' });
  const told = [busy, missing, offline].map(({ body }) =>
    'error' in body ? (body['error'] as Body)['code'] : `failed: ${String(body['declineCode'])}`,
  );
  const payment = (code: string, isPayment: boolean): string => (isPayment ? `failed: ${code}` : code);
  expect(told).toEqual([
    payment('terminal_busy', refusals === 'payments'),
    payment('terminal_not_found', refusals === 'payments'),
    payment('terminal_offline', refusals !== 'errors'),
  ]);
  expect(kinds(simulator).every(([status, captured]) => status === 'failed' && captured === 0)).toBe(true);
});

test('a command that is under way is created, and pending when it has arrived', async () => {
  const simulator = await world({ commandLagMs: 400 });
  const ordered = await create(simulator);
  expect(ordered.body).toMatchObject({ status: 'created', terminalId: TERMINAL });
  await simulator.clock.advance(399);
  expect(await statusOf(simulator, ordered)).toBe('created');
  expect(simulator.terminals[0]!.device.session).toBeNull();
  await simulator.clock.advance(1);
  expect(await statusOf(simulator, ordered)).toBe('pending');
  await simulator.clock.advance(5000);
  expect(kinds(simulator)).toEqual([['completed', 350]]);
});

test('a terminal that is silent for less than a minute counts as online, and its order waits', async () => {
  const simulator = await world({ offlineAfterMs: 60_000 });
  await simulator.setFaults(0, { offline: true });
  const seen = () => send(simulator, 'GET', `/v1/terminals/${TERMINAL}`).then(({ body }) => body['status']);
  expect(await seen()).toBe('online');
  const ghost = await create(simulator);
  expect(ghost.body['status']).toBe('created');
  await simulator.clock.advance(60_000);
  expect(await seen()).toBe('offline');
  expect((await create(simulator)).body).toMatchObject({ declineCode: 'terminal_offline' });
  await simulator.setFaults(0, { offline: false });
  await simulator.clock.advance(5000);
  expect(await statusOf(simulator, ghost)).toBe('completed');
  const { data } = (await send(simulator, 'GET', '/v1/events?type=terminal.online')).body;
  expect(data).toHaveLength(1);
});

test('local payments without webhooks, as one page has it', async () => {
  const told = async (localPaymentEvents: boolean): Promise<number> => {
    const simulator = await world({ localPaymentEvents });
    void simulator.request(0, { method: 'POST', path: '/v1/pay', body: ORDER });
    await simulator.clock.advance(5000);
    expect(kinds(simulator)).toEqual([['completed', 350]]);
    const { data } = (await send(simulator, 'GET', '/v1/events')).body;
    return (data as readonly unknown[]).length;
  };
  expect([await told(true), await told(false)]).toEqual([1, 0]);
});

test('events may all be lost, and are still in the list', async () => {
  let letters = 0;
  const settings = { autoCard: 'approved' };
  const receive = (): number => ((letters += 1), 200);
  const simulator = await createSimulator({ switches: { webhookCopies: 0 }, settings, receive });
  await send(simulator, 'POST', '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
  await create(simulator);
  await simulator.clock.advance(5000);
  expect(letters).toBe(0);
  expect((await send(simulator, 'GET', '/v1/events')).body['data']).not.toEqual([]);
});

test('a refund may fail for any documented reason, and can be given anew', async () => {
  const simulator = await world({ refundFailure: 'destination_account_closed' });
  const { body } = await create(simulator);
  await simulator.clock.advance(5000);
  const refund = () => send(simulator, 'POST', '/v1/refunds', { payment: body['id'], amount: 350 });
  const path = `/v1/refunds/${String((await refund()).body['id'])}`;
  await simulator.clock.advance(5000);
  expect((await send(simulator, 'GET', path)).body).toMatchObject({
    status: 'failed',
    failureReason: 'destination_account_closed',
  });
  expect(simulator.ledger.refunds()).toEqual([]);
  expect((await refund()).status).toBe(201);
});

test('a key is forgotten after its time: the same request is another payment then', async () => {
  const simulator = await world({ keyRetentionMs: 60_000 });
  const ask = () => send(simulator, 'POST', PAYMENTS, ORDER, { 'idempotency-key': 'k' });
  const first = await ask();
  await simulator.clock.advance(59_000);
  expect((await ask()).body['id']).toBe(first.body['id']);
  await simulator.clock.advance(2000);
  expect((await ask()).body['id']).not.toBe(first.body['id']);
  await simulator.clock.advance(5000);
  expect(kinds(simulator)).toEqual([
    ['completed', 350],
    ['completed', 350],
  ]);
});

test('the terminal of the local guide is there too', async () => {
  const simulator = await world({});
  const ordered = await create(simulator, { terminalId: 'term_local_simulator' });
  await simulator.clock.advance(5000);
  expect(await statusOf(simulator, ordered)).toBe('completed');
});

test('switches over the network; a deactivated terminal takes nothing; one terminal has no neighbour', async () => {
  const shop = await Shop.open();
  try {
    const set = async (switches: object): Promise<number> =>
      (await shop.control('PUT', '/cloud/switches', switches)).status;
    const good = { refusals: 'errors', commandLagMs: 300, offlineAfterMs: 1, localPaymentEvents: false };
    expect(await set(good)).toBe(200);
    expect(await set({ refundFailure: 'refund_window_expired' })).toBe(200);
    expect(await set({ refundFailure: null })).toBe(200);
    expect(await set({ refusals: 'sometimes' })).toBe(400);
    expect((await shop.fault({ lan: 'wrongTerminal' })).status).toBe(409);
    expect((await shop.control('POST', `/terminals/${TERMINAL}/deactivate`)).status).toBe(200);
    expect((await shop.cloud('GET', `/v1/terminals/${TERMINAL}`)).body['status']).toBe('deactivated');
    expect((await shop.cloud('POST', PAYMENTS, ORDER)).status).toBe(404);
    expect((await shop.pay()).body['error']).toMatchObject({ code: 'terminal_locked' });
  } finally {
    await shop.close();
  }
});
