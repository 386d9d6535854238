import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { failure as failureOf } from '../testing/failure.ts';
import { TestCloud, type CloudHandler } from '../testing/test-cloud.ts';
import { json } from '../testing/test-terminal.ts';
import { provesNothingCreated, Vinr, type VinrError, type VinrOptions } from './index.ts';

const KEY = 'sk_test_4f1c2a';
const ASK = { terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_8821' };
const PENDING = {
  id: 'tpay_1',
  ...ASK,
  status: 'pending',
  responseMode: 'async',
  createdAt: '2026-06-11T09:00:00Z',
};
const PAID = { ...PENDING, status: 'completed', amountCaptured: 2500, last4: '4242', brand: 'visa' };

const running: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function cloud(
  handler: CloudHandler,
  more: Partial<VinrOptions> = {},
): Promise<{ it: TestCloud; vinr: Vinr; sleeps: number[] }> {
  const made = new TestCloud(handler);
  running.push(made);
  const sleeps: number[] = [];
  const sleep = (ms: number): Promise<void> => Promise.resolve(void sleeps.push(ms));
  const clock = { now: () => Date.parse('2026-06-11T09:00:00Z'), sleep };
  const vinr = new Vinr({ secretKey: KEY, baseUrl: await made.start(), clock, random: () => 0.5, ...more });
  running.push({ stop: () => vinr.close() });
  return { it: made, vinr, sleeps };
}

/** No failure may tell the key. */
async function failure(work: Promise<unknown>): Promise<VinrError> {
  const error = await failureOf(work);
  expect(inspect(error, { depth: 8 }) + (error.stack ?? '')).not.toContain(KEY);
  return error;
}

describe('creating', () => {
  it('sends what the papers show, once, under a key that comes back', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 202, PENDING));
    const payment = await vinr.terminal.payments.create(ASK);
    expect(payment).toMatchObject({
      id: 'tpay_1',
      state: 'inProgress',
      metadata: { connectionMode: 'cloud' },
    });
    expect(server.seen).toHaveLength(1);
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/terminal/payments' });
    expect(seen!.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    });
    expect(seen!.headers['idempotency-key']).toBe(payment.idempotencyKey);
    expect(seen!.headers['x-api-key']).toBeUndefined();
    expect(JSON.parse(seen!.body)).toEqual(ASK);
  });

  it('waits for the cardholder when asked to, under the given key', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 200, PAID), {
      apiVersion: '2026-01-01',
    });
    const options = { idempotencyKey: 'order_8821_attempt_1', simulateDelay: 30 };
    const payment = await vinr.terminalPayments.createSync({ ...ASK, readerId: 'term_1' }, options);
    expect(payment).toMatchObject({
      status: 'completed',
      last4: '4242',
      idempotencyKey: 'order_8821_attempt_1',
    });
    const [seen] = server.seen;
    expect(seen!.url).toBe('/v1/terminal/payments?simulateDelay=30');
    expect(seen!.headers['vinr-version']).toBe('2026-01-01');
    expect(JSON.parse(seen!.body)).toEqual({ ...ASK, responseMode: 'sync' });
  });

  it('tells the terminal group from the terminal', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 202, PENDING));
    const rest = { amount: 2500, currency: 'USD', reference: 'order_8821' };
    await vinr.terminal.payments.create({ ...rest, terminalGroup: ['term_1', 'term_2'] });
    expect(JSON.parse(server.seen[0]!.body)).toEqual({ ...rest, terminalGroup: ['term_1', 'term_2'] });
  });

  it.each([
    ['two terminals', { readerId: 'term_2' }, 'readerId'],
    ['no terminal', { terminalId: undefined }, 'terminalId'],
    ['half a cent', { amount: 0.5 }, 'amount'],
    ['nothing', { amount: 0 }, 'amount'],
    ['no currency', { currency: '' }, 'currency'],
    ['no reference', { reference: undefined }, 'reference'],
    ['a long reference', { reference: 'x'.repeat(201) }, 'reference'],
  ])('refuses %s before sending', async (_name, wrong, param) => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 202, PENDING));
    const asked = { ...ASK, ...wrong } as typeof ASK;
    expect(await failure(vinr.terminal.payments.create(asked))).toMatchObject({ param, delivery: 'notSent' });
    expect(server.seen).toHaveLength(0);
  });

  it.each(['', ' ', 'order_é', 'a\nb', 'k'.repeat(256), 7])(
    'refuses the key %j before sending, on every order',
    async (wrong) => {
      const { it: server, vinr } = await cloud((_seen, response) => json(response, 202, PENDING));
      const options = { idempotencyKey: wrong as string };
      for (const order of [
        vinr.terminal.payments.create(ASK, options),
        vinr.terminal.payments.capture('tpay_1', {}, options),
        vinr.refunds.create({ payment: 'tpay_1', amount: 5 }, options),
      ])
        expect(await failure(order)).toMatchObject({ param: 'idempotencyKey', delivery: 'notSent' });
      expect(server.seen).toHaveLength(0);
    },
  );

  it('awaits the commit before the first byte, and sends nothing when it rejects', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 202, PENDING));
    const facts: object[] = [];
    const commit = async (given: object): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(server.seen).toHaveLength(0);
      facts.push(given);
    };
    await vinr.terminal.payments.create(ASK, { commit, idempotencyKey: 'k' });
    expect(facts).toEqual([
      {
        path: 'cloud',
        terminalId: 'term_1',
        reference: 'order_8821',
        idempotencyKey: 'k',
        peerFingerprint256: null,
      },
    ]);
    const refused = vinr.terminal.payments.create(ASK, {
      commit: () => Promise.reject(new Error('disk full')),
    });
    expect(await failure(refused)).toMatchObject({ code: 'commitRejected', delivery: 'notSent' });
    expect(server.seen).toHaveLength(1);
  });

  const envelope = (code: string, more: object = {}): object => ({
    error: { type: 't', code, message: 'm', ...more },
  });
  it.each<[number, object | string, object, boolean]>([
    [
      400,
      envelope('parameter_invalid', { param: 'amount' }),
      { name: 'VinrInvalidRequestError', param: 'amount' },
      true,
    ],
    [401, envelope('unauthorized', { message: `bad key ${KEY}` }), { name: 'VinrAuthenticationError' }, true],
    [
      402,
      envelope('card_declined', { decline_code: 'x' }),
      { name: 'VinrCardError', declineCode: 'x' },
      false,
    ],
    [404, envelope('terminal_not_found'), { name: 'VinrNotFoundError' }, true],
    [409, envelope('terminal_busy'), { name: 'VinrConflictError' }, true],
    [409, envelope('terminal_busy', { resource: 'tpay_5' }), { resource: 'tpay_5' }, false],
    [409, envelope('idempotency_conflict'), { name: 'VinrConflictError' }, false],
    [429, envelope('rate_limited'), { name: 'VinrRateLimitError', retryAfterMs: 7000, type: 't' }, true],
    [429, '<html>', { name: 'VinrUnreadableReplyError', code: 'garbled' }, false],
    [500, envelope('internal'), { name: 'VinrApiError', retryAfterMs: 7000 }, false],
    [502, '<html>', { name: 'VinrApiError', code: 'http_502', retryAfterMs: 7000 }, false],
    [200, '{"id":"tp', { name: 'VinrUnreadableReplyError', code: 'garbled' }, false],
    [200, { id: 'tpay_1', status: 'completed' }, { code: 'notAPayment', resource: 'tpay_1' }, false],
    [200, { ...PAID, reference: 'order_1' }, { code: 'mismatch' }, false],
  ])(
    'answers HTTP %i %j with a typed error, and never tries again',
    async (status, body, expected, nothing) => {
      const { it: server, vinr } = await cloud((_seen, response) => {
        response.writeHead(status, { 'Retry-After': '7', 'x-vinr-request-id': 'req_1' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
      const error = await failure(vinr.terminal.payments.create(ASK, { idempotencyKey: 'k' }));
      expect(error).toMatchObject({ delivery: 'replied', idempotencyKey: 'k', ...expected });
      if (error.code !== 'mismatch') expect(error.requestId).toBe('req_1');
      expect(provesNothingCreated(error)).toBe(nothing);
      expect(server.seen).toHaveLength(1);
    },
  );

  it('reads a payment in a 402 as a payment', async () => {
    const declined = { ...PENDING, status: 'failed', declineCode: 'card_declined' };
    const { vinr } = await cloud((_seen, response) => json(response, 402, declined));
    expect(await vinr.terminal.payments.createSync(ASK)).toMatchObject({
      status: 'failed',
      declineCode: 'card_declined',
    });
  });

  it('knows not sent from maybe sent', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => response.destroy());
    expect(await failure(vinr.terminal.payments.create(ASK))).toMatchObject({
      code: 'reset',
      delivery: 'maybeSent',
    });
    expect(server.seen).toHaveLength(1);
    await server.stop();
    const refused = await failure(vinr.terminal.payments.create(ASK));
    expect(refused).toMatchObject({ code: 'refused', delivery: 'notSent' });
    expect(provesNothingCreated(refused)).toBe(true);

    const { vinr: slow } = await cloud(() => undefined, { timeouts: { cloudMs: 2_500 } });
    expect(await failure(slow.terminal.payments.create(ASK))).toMatchObject({
      code: 'timedOut',
      delivery: 'maybeSent',
    });
  });

  it('does not send a command again when a kept connection has died under it', async () => {
    const { it: server, vinr } = await cloud((seen, response) => {
      if (seen.method === 'GET') json(response, 200, PAID);
      else response.destroy();
    });
    await vinr.terminal.payments.retrieve('tpay_1');
    expect(await failure(vinr.terminal.payments.create(ASK))).toMatchObject({ delivery: 'maybeSent' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.seen.map((one) => one.method)).toEqual(['GET', 'POST']);
  });
});

describe('reading', () => {
  it('tries again for passing reasons, as VINR asks', async () => {
    let calls = 0;
    const { vinr, sleeps } = await cloud((_seen, response) => {
      calls += 1;
      if (calls === 1)
        response.writeHead(429, { 'Retry-After': '2' }).end(JSON.stringify({ error: { code: 'x' } }));
      else if (calls === 2) json(response, 503, {});
      else if (calls === 3) response.writeHead(503, { 'Retry-After': '3' }).end('<html>');
      else json(response, 200, PAID);
    });
    const read = vinr.terminal.payments.retrieve('tpay_1', { attempts: 4 });
    expect(await read).toMatchObject({ status: 'completed' });
    expect(sleeps).toEqual([2000, 600, 3000]);
  });

  it('gives up in time, and at once when told to', async () => {
    const { it: server, vinr } = await cloud((_seen, response) => json(response, 503, {}));
    expect(await failure(vinr.terminal.payments.retrieve('a'))).toMatchObject({ name: 'VinrApiError' });
    expect(server.seen).toHaveLength(3);
    expect(await failure(vinr.terminal.payments.retrieve('a', { attempts: 1 }))).toMatchObject({
      status: 503,
    });
    expect(server.seen).toHaveLength(4);
  });

  it('cancels by a bare POST, once', async () => {
    const { it: server, vinr } = await cloud((_seen, response) =>
      json(response, 200, { ...PENDING, status: 'cancelled' }),
    );
    expect(await vinr.terminal.payments.cancel('tpay_1')).toMatchObject({
      status: 'cancelled',
      state: 'final',
    });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/terminal/payments/tpay_1/cancel',
      body: '',
    });
  });

  it.each([
    ['at the top', { has_more: true }, 'tpay_1'],
    ['inside page', { page: { has_more: true, next_cursor: 'cur_2' } }, 'cur_2'],
    ['nowhere', {}, null],
  ])('lists with the envelope that says more %s', async (_name, envelope, nextCursor) => {
    const { it: server, vinr } = await cloud((_seen, response) =>
      json(response, 200, { object: 'list', data: [PAID], ...envelope }),
    );
    const page = await vinr.terminalPayments.list({ terminalId: 'term_1', limit: 10 });
    expect(page).toMatchObject({ has_more: nextCursor !== null, nextCursor, data: [{ id: 'tpay_1' }] });
    expect(server.seen[0]!.url).toBe('/v1/terminal/payments?limit=10&terminalId=term_1');
  });

  it('finds by reference although the filter is ignored, and says what not finding means', async () => {
    const other = { ...PAID, id: 'tpay_9', reference: 'another' };
    const { it: server, vinr } = await cloud((seen, response) => {
      const second = seen.url.includes('starting_after=tpay_9');
      json(response, 200, { object: 'list', data: [second ? PAID : other], has_more: !second });
    });
    expect(await vinr.terminal.payments.retrieveByReference('order_8821')).toMatchObject({ id: 'tpay_1' });
    expect(server.seen).toHaveLength(2);
    const missing = await failure(vinr.terminal.payments.retrieveByReference('order_0000'));
    expect(missing).toMatchObject({ name: 'VinrNotFoundError', code: 'payment_not_found' });
    expect(missing.message).toContain('does not prove');
  });
});
