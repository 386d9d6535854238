import { expect, test } from 'vitest';
import { decodePayment, type TerminalPayment } from '@vinr/sdk/wire';
import { DIALECT_NAMES, type DialectName } from '../dialects/index.ts';
import { createSimulator, type MemorySimulator } from '../memory/simulator.ts';
import { Shop } from '../testing/shop.ts';

const PAYMENTS = '/v1/terminal/payments';

async function speaking(dialect: DialectName, cardholder: string): Promise<MemorySimulator> {
  const simulator = await createSimulator({ settings: { cardholder } });
  await simulator.terminals[0]!.set({ dialect });
  return simulator;
}

async function pay(simulator: MemorySimulator, more: object = {}) {
  const body = { amount: 4500, currency: 'EUR', reference: 'table-7', ...more };
  const answer = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(20_000);
  const { status, text } = await answer;
  return { status, body: JSON.parse(text) as Record<string, unknown> };
}

async function read(simulator: MemorySimulator, path: string): Promise<Record<string, unknown>> {
  return JSON.parse((await simulator.request(0, { method: 'GET', path })).text) as Record<string, unknown>;
}

async function listed(simulator: MemorySimulator): Promise<readonly TerminalPayment[]> {
  const { data } = await read(simulator, `${PAYMENTS}?reference=table-7`);
  return (data as readonly unknown[]).map(decodePayment);
}

test.each(DIALECT_NAMES)(
  '%s: the device tells the same money, at the end and whenever it is read',
  async (name) => {
    const simulator = await speaking(name, 'tip-18');
    const { body } = await pay(simulator, { tip: { mode: 'on_screen' } });
    const paid = { state: 'final', amountCaptured: 5310, tipAmount: 810, last4: '4242', currency: 'EUR' };
    expect(decodePayment(body)).toMatchObject(paid);
    expect(decodePayment(await read(simulator, `${PAYMENTS}/${String(body['id'])}`))).toMatchObject(paid);
    expect(await listed(simulator)).toMatchObject([paid]);
    expect(simulator.ledger.rows()).toMatchObject([{ captured: 5310 }]);
  },
);

test.each(DIALECT_NAMES)('%s: a decline takes nothing, whatever its status', async (name) => {
  const simulator = await speaking(name, 'wrong-card');
  const { status, body } = await pay(simulator);
  expect(status).toBe(name === 'errors' || name === 'declines-and-failures' ? 402 : 200);
  if (name === 'errors') expect(body).toMatchObject({ error: { decline_code: 'expired_card' } });
  else expect(decodePayment(body).status).toBe('failed');
  expect(await listed(simulator)).toMatchObject([{ status: 'failed' }]);
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 0 }]);
});

test('the reference’s prefixes: a payment is ordered, found and cancelled under them', async () => {
  const simulator = await speaking('terminal-payments', 'walk-away');
  const body = { terminalId: 'trm_CT20_0042', amount: 100, currency: 'EUR' };
  const paying = simulator.request(0, { method: 'POST', path: '/v1/pay', body });
  await simulator.clock.advance(1000);
  const { data } = (await read(simulator, PAYMENTS)) as { data: { id: string }[] };
  expect(data[0]?.id).toMatch(/^tpy_/);
  const path = `${PAYMENTS}/${data[0]!.id}/cancel`;
  expect((await simulator.request(0, { method: 'POST', path })).status).toBe(200);
  expect(JSON.parse((await paying).text)).toMatchObject({ status: 'cancelled', terminalId: 'trm_CT20_0042' });
});

test('errors are in the page’s words too, and each terminal speaks for itself', async () => {
  const simulator = await createSimulator({ terminals: 2 });
  await simulator.terminals[1]!.set({ dialect: 'error-codes' });
  const typeAt = async (index: number): Promise<unknown> => {
    const { text } = await simulator.request(index, { method: 'POST', path: '/v1/pay', body: { amount: 0 } });
    return (JSON.parse(text) as { error: { type: string } }).error.type;
  };
  expect([await typeAt(0), await typeAt(1)]).toEqual(['invalid_request_error', 'validation_error']);
});

test('a terminal is told over the network whose page to speak, and what the cloud hears does not change', async () => {
  const shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 1 } });
  try {
    const at = `/terminals/${shop.terminal().id}/settings`;
    expect((await shop.control('PUT', at, { dialect: 'klingon' })).status).toBe(400);
    expect((await shop.control('PUT', at, { dialect: 'terminal-payments' })).status).toBe(200);
    const { body } = await shop.pay();
    expect(body).toMatchObject({ paymentMethod: { card: { last4: '4242' } }, terminalId: 'trm_CT20_0042' });
    await expect
      .poll(async () => (await shop.cloud('GET', PAYMENTS)).body['data'])
      .toMatchObject([{ terminalId: 'term_CT20_0042', last4: '4242' }]);
  } finally {
    await shop.close();
  }
});
