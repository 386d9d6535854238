import { expect, test } from 'vitest';
import { findModel, MODELS, offlineCeiling } from '../models.ts';
import { createSimulator, type MemorySimulator } from '../memory/simulator.ts';
import type { Settings } from '../settings.ts';

const USD = { amount: 5000, currency: 'USD' };

async function offline(model: string, settings: Partial<Settings> = {}): Promise<MemorySimulator> {
  const simulator = await createSimulator({
    models: [findModel(model)!],
    settings: { autoCard: 'approved', offlinePayments: true, ...settings },
  });
  await simulator.setFaults(0, { offline: true });
  return simulator;
}

async function pay(simulator: MemorySimulator, more: object = {}): Promise<Record<string, unknown>> {
  const request = { method: 'POST', path: '/v1/pay', body: { ...USD, ...more } };
  const answer = simulator.request(0, request);
  await simulator.clock.advance(5000);
  return JSON.parse((await answer).text) as Record<string, unknown>;
}

/** What the device, and after its sync the cloud, say of it when the line is back. */
async function online(simulator: MemorySimulator, id: unknown): Promise<Record<string, unknown>> {
  await simulator.setFaults(0, { offline: false });
  await simulator.clock.advance(1000);
  const path = `/v1/terminal/payments/${String(id)}`;
  const answer = await simulator.request(0, { method: 'GET', path });
  return JSON.parse(answer.text) as Record<string, unknown>;
}

test('approved alone: no authorization code, nobody charged until the issuer has seen it', async () => {
  const simulator = await offline('CT20');
  const paid = await pay(simulator);
  expect(paid).toMatchObject({ status: 'completed', amountCaptured: 5000 });
  expect(paid).not.toHaveProperty('authCode');
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 0 }]);
  expect(await online(simulator, paid['id'])).toMatchObject({
    status: 'completed',
    authCode: expect.any(String),
  });
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 5000, status: 'completed' }]);
});

test('declined later: the goods are gone, and nobody is charged', async () => {
  const simulator = await offline('CT20', { autoCard: 'insufficient-funds' });
  const paid = await pay(simulator);
  expect(paid['status']).toBe('completed');
  expect(await online(simulator, paid['id'])).toMatchObject({
    status: 'failed',
    declineCode: 'offline_auth_declined',
  });
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 0, status: 'failed' }]);
});

test('what waited longer than four hours is void', async () => {
  const simulator = await offline('CT20');
  const paid = await pay(simulator);
  await simulator.clock.advance(5 * 3_600_000);
  expect(await online(simulator, paid['id'])).toMatchObject({ declineCode: 'offline_auth_declined' });
});

test.each([
  ['CT20', 15_000, 10],
  ['CT20P', 15_000, 10],
  ['N92', 10_000, 5],
  ['N86Pro', 10_000, 5],
])('%s takes %i at most, and %i of them', async (model, most, room) => {
  const simulator = await offline(model);
  expect(await pay(simulator, { amount: most + 1 })).toMatchObject({ declineCode: 'communication_error' });
  for (let n = 0; n < room; n += 1)
    expect(await pay(simulator, { amount: most })).toMatchObject({ status: 'completed' });
  expect(await pay(simulator, { amount: 1 })).toMatchObject({ status: 'failed' });
  expect(simulator.terminals[0]!.device.queued).toBe(room);
});

test('CM30 needs a live host; a switch that is off, another currency and manual capture take nothing', async () => {
  expect(await pay(await offline('CM30'))).toMatchObject({ status: 'failed' });
  expect(await pay(await offline('CT20'), { currency: 'EUR' })).toMatchObject({ status: 'failed' });
  expect(await pay(await offline('CT20'), { captureMethod: 'manual' })).toMatchObject({ status: 'failed' });
  const shop = await offline('CT20', { offlineMaxAmount: 6000 });
  expect(await pay(shop, { currency: 'EUR' })).toMatchObject({ status: 'completed' });
  // Without the switch a local payment is authorised over the terminal's own internet, as ever.
  expect(await pay(await offline('CT20', { offlinePayments: false }))).toHaveProperty('authCode');
});

test('no reboot empties the queue', async () => {
  const simulator = await offline('N92');
  await pay(simulator);
  simulator.terminals[0]!.reboot(true);
  await simulator.setFaults(0, { offline: false });
  expect(simulator.ledger.rows()).toMatchObject([{ captured: 5000, status: 'completed' }]);
});

test('the table of models says who has paper and a battery', () => {
  const with_ = (what: 'printer' | 'battery') =>
    MODELS.filter((model) => model[what]).map(({ name }) => name);
  expect(with_('printer')).toEqual(['CT20', 'CT20P', 'N92']);
  expect(with_('battery')).toEqual(['N92', 'N86Pro', 'CM30']);
  expect(offlineCeiling(findModel('nexgo_n92')!, 'USD', 4000)).toBe(4000);
  expect(findModel('N99')).toBeNull();
});
