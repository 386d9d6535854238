import { expect, test } from 'vitest';
import { createSimulator, type MemoryOptions, type MemorySimulator } from '../memory/simulator.ts';
import { findModel } from '../models.ts';
import { Shop } from '../testing/shop.ts';
import type { TipOffer } from './policy.ts';

const CUP = { amount: 350, currency: 'USD' };
const ON_SCREEN = { tip: { mode: 'on_screen' } };

/** A simulator whose first terminal has been told this by the API, and has had the time to pick it up. */
async function told(configuration: object, options: MemoryOptions = {}): Promise<MemorySimulator> {
  const simulator = await createSimulator(options);
  const path = `/v1/terminals/${deviceOf(simulator).id}/configure`;
  expect((await simulator.requestCloud({ method: 'POST', path, body: configuration })).status).toBe(200);
  await simulator.clock.advance(30_000);
  return simulator;
}

const deviceOf = (simulator: MemorySimulator, index = 0) => simulator.terminals[index]!.device;

function order(simulator: MemorySimulator, more: object = {}, index = 0): Promise<Record<string, unknown>> {
  const request = { method: 'POST', path: '/v1/pay', body: { ...CUP, ...more } };
  const answer = simulator.request(index, request);
  return answer.then(({ text }) => JSON.parse(text) as Record<string, unknown>);
}

async function pay(simulator: MemorySimulator, more: object = {}): Promise<Record<string, unknown>> {
  const paying = order(simulator, more);
  await simulator.clock.advance(10_000);
  return await paying;
}

/** What the tip screen of the running payment offers; null: there is none. */
async function tipScreen(simulator: MemorySimulator, more: object): Promise<readonly TipOffer[] | null> {
  void order(simulator, more);
  await simulator.clock.advance(0);
  const { session, policy } = deviceOf(simulator);
  return session?.state === 'pending' && session.tip === null ? policy.tipOffers(session.order) : null;
}

test('suggestions of a fixed amount, as the terminal was told', async () => {
  const tip = { mode: 'fixed', suggestions: [100, 200] };
  const simulator = await told({ tip }, { settings: { autoCard: 'approved' } });
  const paying = order(simulator, ON_SCREEN);
  await simulator.clock.advance(0);
  const device = deviceOf(simulator);
  const asked = device.session!.order;
  expect(device.policy.tipOffers(asked)).toEqual([
    { percent: null, amount: 100 },
    { percent: null, amount: 200 },
  ]);
  expect(device.policy.tipOf(asked, 201).mode).toBe('custom');
  device.tip(device.policy.tipOf(asked, 200));
  await simulator.clock.advance(10_000);
  expect(await paying).toMatchObject({ amountCaptured: 550, tip: { amount: 200, mode: 'preset' } });
});

test('the payment’s own percentages win over the terminal’s, and a small payment is not asked', async () => {
  const config = (more: object): object => ({
    tipConfig: { mode: 'percentage', percentages: [5], ...more },
  });
  const terminal = { tip: { mode: 'percentage', suggestions: [20, 25] } };
  expect(await tipScreen(await told(terminal), ON_SCREEN)).toMatchObject([{ percent: 20 }, { percent: 25 }]);
  expect(await tipScreen(await told(terminal), config({}))).toEqual([{ percent: 5, amount: 18 }]);
  expect(await tipScreen(await told(terminal), config({ minimumAmount: 351 }))).toBeNull();
});

test('the account’s switch for tips: never, where asked, or always', async () => {
  const screens = async (tipping: 'never' | 'asked' | 'always'): Promise<readonly boolean[]> => {
    const isShown = async (more: object): Promise<boolean> =>
      (await tipScreen(await createSimulator({ settings: { tipping } }), more)) !== null;
    return [await isShown({}), await isShown(ON_SCREEN)];
  };
  expect(await screens('never')).toEqual([false, false]);
  expect(await screens('asked')).toEqual([false, true]);
  expect(await screens('always')).toEqual([true, true]);
});

test('a tip that nobody ordered is in the answer, and is charged', async () => {
  const settings = { tipping: 'always', cardholder: 'tip-18' } as const;
  const simulator = await createSimulator({ settings });
  expect(await pay(simulator)).toMatchObject({ amount: 350, amountCaptured: 413, tip: { amount: 63 } });
  expect(simulator.ledger.rows()).toMatchObject([{ amount: 350, captured: 413 }]);
});

test('the terminal’s limits for working alone, within its model’s', async () => {
  const offlineMode = { enabled: true, maxAmount: 300, maxQueue: 2 };
  const simulator = await told({ offlineMode }, { settings: { autoCard: 'approved' } });
  await simulator.setFaults(0, { offline: true });
  expect(await pay(simulator, { amount: 301 })).toMatchObject({ declineCode: 'communication_error' });
  expect(await pay(simulator, { amount: 300, currency: 'EUR' })).toMatchObject({ status: 'completed' });
  expect(await pay(simulator, { amount: 300 })).not.toHaveProperty('authCode');
  expect(await pay(simulator, { amount: 1 })).toMatchObject({ status: 'failed' });
  const large = { enabled: true, maxAmount: 99_999, maxQueue: 50 };
  const { policy } = deviceOf(await told({ offlineMode: large }, { models: [findModel('N92')!] }));
  expect([policy.offlineCeiling('USD'), policy.offlineRoom]).toEqual([10_000, 5]);
});

test('a terminal that may not work alone does not, whatever the account says', async () => {
  const settings = { autoCard: 'approved', offlinePayments: true };
  const simulator = await told({ offlineMode: { enabled: false } }, { settings });
  await simulator.setFaults(0, { offline: true });
  // A local payment then goes to the card network over the terminal's own internet, as ever.
  expect(await pay(simulator)).toHaveProperty('authCode');
  expect(deviceOf(simulator).queued).toBe(0);
});

test.each([
  ['CT20', {}, true],
  ['N86Pro', {}, false],
  ['CT20', { receipt: { channels: ['email', 'sms'] } }, false],
  ['CT20', { receipt: { channels: ['print'], requireConsent: true } }, false],
])('a receipt of a %s told %j is on paper at once: %s', async (model, configuration, isPrinted) => {
  const simulator = await told(configuration, {
    models: [findModel(model)!],
    settings: { autoCard: 'approved' },
  });
  await pay(simulator);
  const receipts = simulator.events.after(0, 1000).filter(({ type }) => type === 'receipt');
  expect(receipts).toMatchObject([{ facts: { isPrinted } }]);
});

test('how long a terminal waits is its own', async () => {
  const simulator = await createSimulator({ terminals: 2 });
  await simulator.terminals[1]!.set({ promptTimeoutMs: 5000 });
  const [first, second] = [order(simulator), order(simulator, {}, 1)];
  await simulator.clock.advance(5000);
  expect(await second).toMatchObject({ status: 'cancelled', cancellationReason: 'timeout' });
  expect(deviceOf(simulator).session).toMatchObject({ state: 'pending' });
  await simulator.clock.advance(55_000);
  expect(await first).toMatchObject({ status: 'cancelled' });
});

test('without local mode nobody is served on the LAN, and the cloud’s orders are', async () => {
  const shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 1 } });
  const { id } = shop.terminal();
  const set = (settings: object) => shop.control('PUT', `/terminals/${id}/settings`, settings);
  try {
    expect((await set({ localMode: false })).body).toMatchObject({ localMode: false });
    await expect(shop.pay()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await shop.fault({ lan: 'up' });
    await expect(shop.pay()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const ordered = { ...CUP, terminalId: id, responseMode: 'sync' };
    expect((await shop.cloud('POST', '/v1/terminal/payments', ordered)).body['status']).toBe('completed');
    await set({ localMode: true });
    expect((await shop.pay()).body['status']).toBe('completed');
    expect((await set({ promptTimeoutMs: 0 })).status).toBe(400);
    expect((await set({ promptTimeoutMs: null })).status).toBe(200);
  } finally {
    await shop.close();
  }
});
