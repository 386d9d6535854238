import { expect, test } from 'vitest';
import { createSimulator, type MemoryOptions, type MemorySimulator } from '../memory/simulator.ts';

const PAYMENTS = '/v1/terminal/payments';
const ORDER = { terminalId: 'term_CT20_0042', amount: 20_000, currency: 'USD', reference: 'room-7' };
const ADJUSTABLE = { captureMethod: 'manual', authorizationAdjustment: { enabled: true } };

type Body = Record<string, unknown>;

async function send(simulator: MemorySimulator, method: string, path: string, body: object = {}) {
  const { status, text } = await simulator.requestCloud({ method, path, body });
  return { status, body: JSON.parse(text) as Body };
}

/** A hotel with a payment that has been read by a card of this name. */
async function held(more: object = ADJUSTABLE, options: MemoryOptions = {}) {
  const simulator = await createSimulator({ settings: { autoCard: 'approved' }, ...options });
  const { body } = await send(simulator, 'POST', PAYMENTS, { ...ORDER, ...more });
  await simulator.clock.advance(5000);
  const at = `${PAYMENTS}/${String(body['id'])}`;
  const adjust = (amount: number) =>
    send(simulator, 'POST', `${at}/adjust`, { amount, reason: 'extra_night' });
  return { simulator, at, id: String(body['id']), adjust };
}

const codeOf = ({ body }: { readonly body: Body }): unknown => (body['error'] as Body)['code'];

test('a hold is adjusted up to 15 % above its first amount, down as one likes, and captured then', async () => {
  const { simulator, at, adjust } = await held();
  expect((await adjust(23_000)).body).toMatchObject({ status: 'authorized', amountCapturable: 23_000 });
  expect(await adjust(23_001)).toMatchObject({ status: 422, body: { error: { code: 'amount_too_large' } } });
  expect((await adjust(5000)).body).toMatchObject({ amountCapturable: 5000 });
  expect((await adjust(0)).status).toBe(400);
  expect((await send(simulator, 'POST', `${at}/capture`)).body).toMatchObject({ amountCaptured: 5000 });
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 5000, status: 'completed' }]);
  expect(codeOf(await adjust(6000))).toBe('payment_not_authorized');
});

test('no more than fifty times, and not where the order did not ask for it', async () => {
  const { adjust } = await held();
  for (let n = 0; n < 50; n += 1) expect((await adjust(20_000 + n)).status).toBe(200);
  expect(codeOf(await adjust(20_000))).toBe('too_many_adjustments');
  const plain = await held({ captureMethod: 'manual' });
  expect(codeOf(await plain.adjust(21_000))).toBe('adjustment_not_enabled');
  const { simulator } = plain;
  const automatic = { ...ORDER, authorizationAdjustment: { enabled: true } };
  expect((await send(simulator, 'POST', PAYMENTS, automatic)).status).toBe(400);
});

test('an issuer that refuses leaves the old hold as it was', async () => {
  const { simulator, at, adjust } = await held(ADJUSTABLE, { switches: { refuseAdjustments: true } });
  expect(await adjust(21_000)).toMatchObject({
    status: 402,
    body: { error: { code: 'authorization_declined' } },
  });
  expect((await send(simulator, 'GET', at)).body).toMatchObject({
    status: 'authorized',
    amountCapturable: 20_000,
  });
});

test('a hold can be voided, what was captured cannot; both go by the online name of the payment, too', async () => {
  const { simulator, at, id } = await held();
  const online = id.replace('tpay_', 'pay_');
  const release = () => send(simulator, 'POST', `/v1/payments/${online}/void`);
  expect((await release()).body).toMatchObject({ status: 'cancelled', cancellationReason: 'voided' });
  expect((await send(simulator, 'POST', `${at}/capture`)).status).toBe(422);
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 0, status: 'cancelled' }]);
  await simulator.clock.advance(8 * 86_400_000);
  expect((await send(simulator, 'GET', at)).body['status']).toBe('cancelled');
  const paid = await held({});
  const voided = await send(paid.simulator, 'POST', `/v1/payments/${paid.id}/void`);
  expect([voided.status, codeOf(voided)]).toEqual([400, 'already_captured']);
  const refund = { payment: paid.id.replace('tpay_', 'pay_'), amount: 100 };
  expect((await send(paid.simulator, 'POST', '/v1/refunds', refund)).status).toBe(201);
});

test('a self-test says what is wrong with a terminal, and that a silent one is silent', async () => {
  const simulator = await createSimulator({ terminals: 2 });
  simulator.terminals[0]!.device.body.setPaper('out');
  const run = async (index: number): Promise<string> => {
    const { id } = simulator.terminals[index]!.device;
    const path = `/v1/terminal/terminals/${id}/diagnostics`;
    const { status, body } = await send(simulator, 'POST', path, { type: 'self_test' });
    expect([status, body['status']]).toEqual([201, 'running']);
    return `${path}/${String(body['id'])}`;
  };
  const [broken, silent] = [await run(0), await simulator.setFaults(1, { offline: true }).then(() => run(1))];
  await simulator.clock.advance(1000);
  expect((await send(simulator, 'GET', broken)).body).toMatchObject({
    status: 'failed',
    checks: [{ name: 'network' }, { name: 'reader' }, { name: 'printer', status: 'failed' }],
  });
  expect((await send(simulator, 'GET', silent)).body['status']).toBe('running');
  await simulator.clock.advance(30_000);
  expect((await send(simulator, 'GET', silent)).body).toMatchObject({
    status: 'failed',
    checks: [{ name: 'network', status: 'failed' }],
  });
});

test('simulateOffline: approved by the terminal alone, told and charged when the line is back', async () => {
  const simulator = await createSimulator({ settings: { autoCard: 'approved' } });
  const body = { amount: 900, currency: 'USD', reference: 'lan' };
  const local = simulator.request(0, { method: 'POST', path: '/v1/pay?simulateOffline=true', body });
  await simulator.clock.advance(2000);
  const answer = JSON.parse((await local).text) as Body;
  expect(answer).toMatchObject({ status: 'completed', amountCaptured: 900 });
  expect(answer).not.toHaveProperty('authCode');
  expect(simulator.ledger.rows('lan')).toMatchObject([{ captured: 0 }]);
  await simulator.clock.advance(11_000);
  expect(simulator.ledger.rows('lan')).toMatchObject([{ captured: 900 }]);
  expect((await send(simulator, 'GET', `${PAYMENTS}?reference=lan`)).body['data']).toMatchObject([
    { status: 'completed', authCode: expect.any(String) },
  ]);
});

test('simulateOffline in the cloud: the answer comes when the terminal is back', async () => {
  const simulator = await createSimulator({ settings: { autoCard: 'insufficient-funds' } });
  const order = { ...ORDER, amount: 900 };
  const { body } = await send(simulator, 'POST', `${PAYMENTS}?simulateOffline=true`, order);
  const at = `${PAYMENTS}/${String(body['id'])}`;
  await simulator.clock.advance(5000);
  expect((await send(simulator, 'GET', at)).body['status']).toBe('processing');
  expect((await send(simulator, 'GET', '/v1/terminals/term_CT20_0042')).body['status']).toBe('offline');
  await simulator.clock.advance(10_000);
  expect((await send(simulator, 'GET', at)).body).toMatchObject({
    status: 'failed',
    declineCode: 'offline_auth_declined',
  });
  expect((await send(simulator, 'POST', `${PAYMENTS}?simulateOffline=maybe`, order)).status).toBe(400);
});

test('a list is filtered by the dialect’s own word for a prompt that ran out', async () => {
  const simulator = await createSimulator({ switches: { dialect: 'terminal-payments' } });
  await send(simulator, 'POST', PAYMENTS, ORDER);
  await simulator.clock.advance(61_000);
  const { data } = (await send(simulator, 'GET', `${PAYMENTS}?status=expired`)).body;
  expect(data).toMatchObject([{ status: 'expired' }]);
});
