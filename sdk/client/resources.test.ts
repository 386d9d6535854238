import { afterEach, describe, expect, it } from 'vitest';
import { TestCloud, type CloudHandler } from '../testing/test-cloud.ts';
import { json } from '../testing/test-terminal.ts';
import { Vinr, VinrError } from './index.ts';

const TERMINAL = {
  id: 'term_3Nx8',
  model: 'nexgo_n92',
  serialNumber: 'SN-00482910',
  status: 'online',
  locationId: 'loc_7Yz4',
  softwareVersion: '3.14.2',
  lastSeen: 1748649600,
  batteryLevel: 87,
  createdAt: 1748649600,
};
const HELD = {
  id: 'tpay_1',
  terminalId: 'term_1',
  amount: 2500,
  currency: 'USD',
  reference: 'table_12',
  status: 'authorized',
};
const REFUND = { id: 're_1', payment: 'tpay_1', amount: 500, currency: 'USD', status: 'pending', created: 1 };

const running: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function against(handler: CloudHandler): Promise<{ server: TestCloud; vinr: Vinr }> {
  const server = new TestCloud(handler);
  const sleep = (): Promise<void> => Promise.resolve();
  const clock = { now: () => 0, sleep };
  const vinr = new Vinr({ secretKey: 'sk_test_1', baseUrl: await server.start(), clock });
  running.push({ stop: () => vinr.close() }, server);
  return { server, vinr };
}

const answering = (body: unknown, status = 200): ReturnType<typeof against> =>
  against((_seen, response) => json(response, status, body));

describe('captures', () => {
  it('take all or a given amount, once, under a key', async () => {
    const { server, vinr } = await answering({ ...HELD, status: 'completed', amountCaptured: 2875 });
    expect(await vinr.terminal.payments.capture('tpay_1', { amount: 2875 })).toMatchObject({
      status: 'completed',
      amountCaptured: 2875,
    });
    await vinr.terminalPayments.capture('tpay_1', {}, { idempotencyKey: 'capture-1' });
    expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/v1/terminal/payments/tpay_1/capture', '{"amount":2875}'],
      ['POST', '/v1/terminal/payments/tpay_1/capture', ''],
    ]);
    expect(server.seen[0]!.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.seen[1]!.headers['idempotency-key']).toBe('capture-1');
  });

  it('are never repeated, and say that they may have been carried out', async () => {
    const { server, vinr } = await against((_seen, response) => response.destroy());
    const error: unknown = await vinr.terminal.payments
      .capture('tpay_1', {}, { idempotencyKey: 'k' })
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(VinrError);
    expect(error).toMatchObject({ delivery: 'maybeSent', idempotencyKey: 'k' });
    expect(server.seen).toHaveLength(1);
  });

  it('refuse half a cent before sending, and an answer about another payment', async () => {
    const { server, vinr } = await answering({ ...HELD, id: 'tpay_2', status: 'completed' });
    await expect(vinr.terminal.payments.capture('tpay_1', { amount: 0.5 })).rejects.toMatchObject({
      param: 'amount',
    });
    expect(server.seen).toHaveLength(0);
    await expect(vinr.terminal.payments.capture('tpay_1')).rejects.toMatchObject({ code: 'mismatch' });
  });
});

describe('lists', () => {
  const ROWS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...HELD, id }));
  const paged =
    (envelope: (more: boolean, last: string) => object): CloudHandler =>
    ({ url }, response) => {
      const after = new URL(url, 'http://cloud').searchParams.get('starting_after');
      const start = after === null ? 0 : ROWS.findIndex(({ id }) => id === after) + 1;
      const data = ROWS.slice(start, start + 2);
      json(response, 200, { object: 'list', data, ...envelope(start + 2 < ROWS.length, data.at(-1)!.id) });
    };

  it.each([
    ['the reference', (more: boolean) => ({ has_more: more })],
    [
      'the pagination page',
      (more: boolean, last: string) => ({ page: { has_more: more, next_cursor: more ? last : null } }),
    ],
  ])('are walked to their end in the envelope of %s', async (_name, envelope) => {
    const { server, vinr } = await against(paged(envelope));
    const ids: string[] = [];
    for await (const payment of vinr.terminal.payments.list({ limit: 2 })) ids.push(payment.id);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/terminal/payments?limit=2',
      '/v1/terminal/payments?limit=2&starting_after=b',
      '/v1/terminal/payments?limit=2&starting_after=d',
    ]);
  });

  it('give one page when awaited, and ask for no more than is taken', async () => {
    const { server, vinr } = await against(paged((has_more) => ({ has_more })));
    const list = vinr.terminal.payments.list();
    expect(server.seen).toHaveLength(0);
    expect(await list).toMatchObject({ object: 'list', has_more: true, nextCursor: 'b' });
    for await (const payment of list) if (payment.id === 'b') break;
    expect(server.seen).toHaveLength(1);
  });

  it('end with an error when the server does not move forward', async () => {
    const { vinr } = await answering({ data: [HELD], has_more: true });
    const walk = async (): Promise<void> => {
      for await (const payment of vinr.terminal.payments.list()) expect(payment.id).toBe('tpay_1');
    };
    await expect(walk()).rejects.toMatchObject({ code: 'notWhatWasAsked' });
  });

  it('are read again after a passing failure', async () => {
    let failures = 2;
    const { server, vinr } = await against((_seen, response) => {
      if (failures-- > 0) json(response, 503, {});
      else json(response, 200, { object: 'list', data: [TERMINAL], has_more: false });
    });
    expect((await vinr.terminals.list({ status: 'online' })).data).toMatchObject([{ id: 'term_3Nx8' }]);
    expect(server.seen).toHaveLength(3);
  });
});

describe('the fleet', () => {
  it('is activated, read, changed and configured at the documented addresses', async () => {
    const { server, vinr } = await answering(TERMINAL);
    expect(vinr.terminal.terminals).toBe(vinr.terminals);
    const activation = { activationCode: 'ACT-7X9K-2M4P', locationId: 'loc_7Yz4' };
    expect(await vinr.terminals.activate(activation)).toEqual({
      ...TERMINAL,
      displayName: null,
      lastSeen: '2025-05-31T00:00:00.000Z',
      createdAt: '2025-05-31T00:00:00.000Z',
    });
    await vinr.terminals.retrieve('term_3Nx8');
    await vinr.terminals.update('term_3Nx8', { displayName: 'Counter 3' });
    await vinr.terminals.configure('term_3Nx8', { tip: { mode: 'percentage', suggestions: [10, 15] } });
    await vinr.terminals.create({ label: 'Test', locationId: 'loc_test_main' });
    await vinr.locations.updateTerminalConfig('loc_7Yz4', { display: { idleMessage: 'Welcome' } });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/terminals/activate',
      'GET /v1/terminals/term_3Nx8',
      'POST /v1/terminals/term_3Nx8',
      'POST /v1/terminals/term_3Nx8/configure',
      'POST /v1/terminals',
      'PUT /v1/locations/loc_7Yz4/terminal-config',
    ]);
    expect(JSON.parse(server.seen[5]!.body)).toEqual({ display: { idleMessage: 'Welcome' } });
  });

  it('is told to act, and answers with the action', async () => {
    const action = {
      id: 'tact_8Wq1',
      terminalId: 'term_3Nx8',
      action: 'reboot',
      status: 'queued',
      createdAt: 0,
    };
    const { vinr } = await answering(action);
    expect(await vinr.terminals.sendAction('term_3Nx8', { action: 'reboot' })).toMatchObject({
      id: 'tact_8Wq1',
      status: 'queued',
    });
  });

  it.each([[[]], [{ id: 7 }], ['x'], [null]])('says that %j is no terminal', async (body) => {
    const { vinr } = await answering(body);
    await expect(vinr.terminals.retrieve('term_1')).rejects.toMatchObject({ code: 'notWhatWasAsked' });
  });
});

describe('a commit', () => {
  it('comes before the first byte of a refund and of a capture', async () => {
    const { server, vinr } = await against((seen, response) =>
      json(response, 200, seen.url.endsWith('/capture') ? { ...HELD, status: 'completed' } : REFUND),
    );
    const seenAtCommit: number[] = [];
    const commit = (): Promise<void> => Promise.resolve(void seenAtCommit.push(server.seen.length));
    await vinr.refunds.create({ payment: 'tpay_1', amount: 500 }, { commit });
    await vinr.terminal.payments.capture('tpay_1', {}, { commit });
    expect(seenAtCommit).toEqual([0, 1]);
    expect(server.seen).toHaveLength(2);
  });

  it('that rejects keeps a refund from leaving', async () => {
    const { server, vinr } = await answering(REFUND);
    const commit = (): Promise<void> => Promise.reject(new Error('disk full'));
    await expect(vinr.refunds.create({ payment: 'tpay_1', amount: 500 }, { commit })).rejects.toMatchObject({
      code: 'commitRejected',
      delivery: 'notSent',
    });
    expect(server.seen).toHaveLength(0);
  });
});

describe('refunds', () => {
  it('are created once, read, changed and listed', async () => {
    const { server, vinr } = await answering(REFUND);
    const asked = {
      payment: 'tpay_1',
      amount: 500,
      reason: 'requested_by_customer',
      presentToTerminal: true,
    };
    const made = await vinr.refunds.create(asked, { idempotencyKey: 'r1' });
    expect(made).toMatchObject({ id: 're_1', status: 'pending', state: 'inProgress' });
    expect(JSON.parse(server.seen[0]!.body)).toEqual(asked);
    expect(server.seen[0]!.headers['idempotency-key']).toBe('r1');
    await vinr.refunds.retrieve('re_1');
    await vinr.refunds.update('re_1', { metadata: { till: '3' } });
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/refunds',
      'GET /v1/refunds/re_1',
      'POST /v1/refunds/re_1',
    ]);
  });

  it.each([
    ['succeeded', 'succeeded'],
    ['completed', 'succeeded'],
    ['cancelled', 'failed'],
    ['on_its_way', 'unknown'],
    ['constructor', 'unknown'],
  ])('read %s as %s', async (status, state) => {
    const { vinr } = await answering({ ...REFUND, status });
    expect(await vinr.refunds.retrieve('re_1')).toMatchObject({ status, state });
  });
});

describe('events and webhook endpoints', () => {
  const EVENT = { id: 'evt_1', type: 'terminal.offline', created: 1748649600, data: { id: 'term_1' } };

  it('are listed with their filters', async () => {
    const { server, vinr } = await answering({ object: 'list', data: [EVENT], has_more: false });
    const found = await vinr.events.list({ type: 'terminal.offline', created: { gte: 5 } });
    expect(found.data).toMatchObject([{ type: 'terminal.offline', data: { id: 'term_1', lastSeen: null } }]);
    expect(server.seen[0]!.url).toBe('/v1/events?limit=25&type=terminal.offline&created.gte=5');
  });

  it('tell the secret where VINR tells it', async () => {
    const made = { id: 'we_1', url: 'https://shop.example/hook', enabled_events: ['*'], secret: 'whsec_1' };
    const { server, vinr } = await answering(made);
    const asked = { url: made.url, enabled_events: ['*'] };
    expect(await vinr.webhookEndpoints.create(asked)).toMatchObject({ id: 'we_1', secret: 'whsec_1' });
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/v1/webhook-endpoints' });
  });
});

describe('simulation', () => {
  it('is asked of a sandbox only', async () => {
    const { server, vinr } = await answering({ ...HELD, terminalId: 'term_1' }, 202);
    const ask = { terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'table_12' };
    await vinr.terminal.payments.create(ask, { simulateDelay: 2, simulateOffline: true });
    expect(server.seen[0]!.url).toBe('/v1/terminal/payments?simulateDelay=2&simulateOffline=true');
    const live = new Vinr({ secretKey: 'sk_live_1' });
    await expect(live.terminal.payments.create(ask, { simulateOffline: true })).rejects.toMatchObject({
      param: 'simulateOffline',
      delivery: 'notSent',
    });
  });
});
