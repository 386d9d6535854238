import { expect, test } from 'vitest';
import { MODELS } from '../models.ts';
import { createSimulator, type MemoryOptions, type MemorySimulator } from './simulator.ts';

const CUP = { amount: 350, currency: 'USD' };

/** Forty payments on two terminals, some of which go wrong; nobody waits for an answer that never comes. */
async function trade(options: MemoryOptions): Promise<MemorySimulator> {
  const simulator = await createSimulator({ terminals: 2, settings: { autoCard: 'approved' }, ...options });
  for (let n = 0; n < 40; n += 1) {
    const body = { ...CUP, reference: `sale-${n}` };
    const outcome = simulator.request(n % 2, { method: 'POST', path: '/v1/pay', body }).then(
      ({ status, text }) => simulator.events.add('answered', null, { n, status, length: text.length }),
      (problem: unknown) => simulator.events.add('broken', null, { n, problem: String(problem) }),
    );
    await Promise.race([outcome, simulator.clock.advance(10_000)]);
    await simulator.clock.advance(10_000);
  }
  return simulator;
}

test('the same seed twice gives the same trace, byte for byte', async () => {
  const options = { seed: 7, faults: { share: 0.4, connections: 20 } };
  const [first, second] = [await trade(options), await trade(options)];
  expect(first.faultPlan.length).toBeGreaterThan(8);
  expect(first.trace()).toBe(second.trace());
  expect(first.trace()).toContain('"type":"faultStruck"');
  expect(first.trace().split('\n').length).toBeGreaterThan(150);
});

test('another seed gives another trace', async () => {
  const faults = { share: 0.4, connections: 20 };
  expect((await trade({ seed: 7, faults })).trace()).not.toBe((await trade({ seed: 8, faults })).trace());
});

test('a list of faults replays what a seed drew', async () => {
  const drawn = await trade({ seed: 7, faults: { share: 0.4, connections: 20 } });
  const replayed = await trade({ seed: 7, faults: drawn.faultPlan });
  expect(replayed.trace()).toBe(drawn.trace());
});

test('an hour is a moment: a prompt that nobody answers, by the clock of the simulator', async () => {
  const simulator = await createSimulator();
  const answer = simulator.request(0, { method: 'POST', path: '/v1/pay', body: CUP });
  await simulator.clock.advance(3_600_000);
  expect(JSON.parse((await answer).text)).toMatchObject({
    status: 'cancelled',
    cancellationReason: 'timeout',
    createdAt: '2026-01-01T00:00:00.000Z',
    completedAt: '2026-01-01T00:01:00.000Z',
  });
});

test('cloud and local orders meet in one ledger, and a webhook tells of both', async () => {
  const letters: { type: string }[] = [];
  const receive = ({ body }: { body: string }): number => {
    letters.push(JSON.parse(body) as { type: string });
    return 200;
  };
  const simulator = await createSimulator({ settings: { autoCard: 'approved' }, receive });
  const endpoint = { url: 'http://127.0.0.1:9/hook', enabled_events: ['*'] };
  const made = await simulator.requestCloud({
    method: 'POST',
    path: '/v1/webhook-endpoints',
    body: endpoint,
  });
  expect(made.status).toBeLessThan(300);
  const body = { ...CUP, terminalId: 'term_CT20_0042', reference: 'cloud', responseMode: 'async' };
  const ordered = await simulator.requestCloud({ method: 'POST', path: '/v1/terminal/payments', body });
  expect(ordered.status).toBe(202);
  await simulator.clock.advance(5000);
  const local = simulator.request(0, { method: 'POST', path: '/v1/pay', body: { ...CUP, reference: 'lan' } });
  await simulator.clock.advance(5000);
  expect((await local).status).toBe(200);
  expect(simulator.ledger.rows()).toMatchObject([
    { reference: 'cloud', path: 'cloud', captured: 350 },
    { reference: 'lan', path: 'lan', captured: 350 },
  ]);
  const completed = letters.filter(({ type }) => type === 'terminal_payment.completed');
  expect(completed.length).toBe(2);
});

test('the event stream tells each step of a payment', async () => {
  const simulator = await createSimulator({ settings: { cardholder: 'wrong-pin-twice' } });
  const stream = await simulator.request(0, { method: 'GET', path: '/v1/events' });
  const paying = simulator.request(0, {
    method: 'POST',
    path: '/v1/pay',
    body: { ...CUP, reference: 'steps' },
  });
  await simulator.clock.advance(30_000);
  expect(JSON.parse((await paying).text)).toMatchObject({ status: 'completed', entryMethod: 'chip' });
  expect(stream.events).toMatchObject([
    { type: 'sent', reference: 'steps', status: 'pending' },
    { type: 'prompting' },
    { type: 'cardPresented', status: 'processing' },
    { type: 'authorising' },
    { type: 'done', status: 'completed' },
  ]);
});

test('every model of the table takes a payment', async () => {
  const settings = { autoCard: 'approved' };
  const simulator = await createSimulator({ models: MODELS, settings });
  expect(simulator.terminals.map(({ device }) => device.model)).toEqual([
    'nexgo_ct20',
    'nexgo_ct20p',
    'nexgo_n92',
    'nexgo_n86pro',
    'ciontek_cm30',
  ]);
  for (const [index] of simulator.terminals.entries()) {
    const paying = simulator.request(index, { method: 'POST', path: '/v1/pay', body: CUP });
    await simulator.clock.advance(5000);
    expect(JSON.parse((await paying).text)).toMatchObject({ status: 'completed', amountCaptured: 350 });
  }
});
