import net, { type AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import {
  authority,
  certificate,
  clientCertificate,
  terminalCertificate,
  type TestCertificate,
} from '../testing/certificates.ts';
import { approve, json, TestTerminal, type TestTerminalOptions } from '../testing/test-terminal.ts';
import {
  Vinr,
  VinrError,
  type LanConnection,
  type LanPayOptions,
  type PayMoment,
  type Where,
} from './index.ts';
import { TerminalConnection } from './lan/connection.ts';
import { dial } from './lan/dial.ts';

const CA = authority('Test terminal CA');
const ID = 'term_CT20_0042';
const OWN = terminalCertificate(ID, CA);
const TILL = clientCertificate(CA);
const PAYMENT = { amount: 2500, currency: 'USD', reference: 'order_8821' };

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function terminal(
  options: Partial<TestTerminalOptions> = {},
): Promise<{ it: TestTerminal; where: Where }> {
  const made = new TestTerminal({ own: OWN, clientAuthority: CA.cert, onRequest: approve, ...options });
  running.push(made);
  return { it: made, where: await made.start() };
}

async function rawServer(onSocket: (socket: net.Socket) => void): Promise<Where> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  running.push({ stop });
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
}

function lan(identity: TestCertificate | undefined = TILL): Vinr['terminal']['lan'] {
  return new Vinr({ terminal: { identity, ca: CA.cert } }).terminal.lan;
}

function dialled(where: Where): Promise<LanConnection> {
  return lan().dial(ID, where, { timeoutMs: 2000 });
}

function paying(more: Partial<LanPayOptions> = {}): LanPayOptions {
  const commit = (): Promise<void> => Promise.resolve();
  return { idempotencyKey: 'key_1', commit, continueTimeoutMs: 1000, timeoutMs: 2000, ...more };
}

async function failure(work: Promise<unknown>): Promise<VinrError> {
  const error: unknown = await work.then(
    () => new Error('did not fail'),
    (cause: unknown) => cause,
  );
  if (error instanceof VinrError) return error as VinrError;
  throw error;
}

describe('dialling', () => {
  it('tells who answered and how long it took', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    expect(connection).toMatchObject({ terminalId: ID, open: true });
    expect(connection.peer.fingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(connection.peer.validTo.getTime()).toBeGreaterThan(Date.now());
    expect(connection.timings.tlsMs).toBeGreaterThan(0);
    connection.close();
    expect(connection.open).toBe(false);
    expect(device.log).toEqual([]);
  });

  const STRANGER = authority('Another CA');
  it.each<[string, TestCertificate, string]>([
    ['another genuine terminal', terminalCertificate('term_CT20_0043', CA), 'wrongTerminal'],
    [
      'a right name in CN under a wrong URI',
      terminalCertificate(ID, CA, { uris: ['urn:vinr:terminal:other'] }),
      'wrongTerminal',
    ],
    [
      'two names',
      terminalCertificate(ID, CA, { uris: [`urn:vinr:terminal:${ID}`, 'urn:vinr:terminal:b'] }),
      'wrongTerminal',
    ],
    ['a foreign CA', terminalCertificate(ID, STRANGER), 'untrusted'],
    ['a self-signed certificate', certificate({ commonName: ID, use: 'serverAuth' }), 'untrusted'],
    [
      'an expired certificate',
      terminalCertificate(ID, CA, { from: -9, until: -1 }),
      'terminalCertificateExpired',
    ],
    ['a certificate of tomorrow', terminalCertificate(ID, CA, { from: 1 }), 'terminalCertificateNotYetValid'],
    ["a client's certificate", terminalCertificate(ID, CA, { use: 'clientAuth' }), 'wrongUse'],
    ['a CA posing as a terminal', terminalCertificate(ID, CA, { authority: true }), 'wrongUse'],
  ])('refuses %s, and sends it nothing', async (_name, own, code) => {
    const { it: device, where } = await terminal({ own });
    expect(await failure(dialled(where))).toMatchObject({
      name: 'VinrTerminalIdentityError',
      code,
      delivery: 'notSent',
    });
    expect(device.log).toEqual([]);
  });

  it('accepts the exact common name of a certificate without a URI', async () => {
    const { where } = await terminal({ own: certificate({ commonName: ID, use: 'serverAuth' }, CA) });
    const connection = await dialled(where);
    expect(connection.open).toBe(true);
    connection.close();
  });

  it('names refused, silent and plain-text peers', async () => {
    const { it: device, where } = await terminal();
    await device.stop();
    expect(await failure(dialled(where))).toMatchObject({ code: 'refused', delivery: 'notSent' });

    const at = await rawServer(() => undefined);
    const slow = lan().dial(ID, at, { timeoutMs: 50 });
    expect(await failure(slow)).toMatchObject({ code: 'timedOut', delivery: 'notSent' });
    const givenUp = lan().dial(ID, at, { timeoutMs: 5000, signal: AbortSignal.timeout(20) });
    expect(await failure(givenUp)).toMatchObject({ code: 'aborted', delivery: 'notSent' });

    const plain = await rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await failure(dialled(plain))).toMatchObject({ code: 'noSecureChannel' });
  });

  it('refuses to begin without a usable certificate or CA, naming the remedy', async () => {
    const where = { host: '127.0.0.1', port: 1 };
    const dialWith = (terminalOptions: object): Promise<VinrError> =>
      failure(new Vinr({ terminal: terminalOptions }).terminal.lan.dial(ID, where, { timeoutMs: 500 }));
    expect(await dialWith({ ca: CA.cert })).toMatchObject({
      name: 'VinrClientCertificateError',
      code: 'missing',
    });
    const expired = clientCertificate(CA, { from: -9, until: -1 });
    expect(await dialWith({ ca: CA.cert, identity: expired })).toMatchObject({ code: 'expired' });
    expect(await dialWith({ ca: CA.cert, identity: OWN })).toMatchObject({ code: 'wrongUse' });
    const mixed = { key: OWN.key, cert: TILL.cert };
    expect(await dialWith({ ca: CA.cert, identity: mixed })).toMatchObject({ code: 'damaged' });
    const unset = await dialWith({ identity: TILL });
    expect(unset).toMatchObject({ name: 'VinrConfigurationError', code: 'terminalAuthority' });
    expect(unset.message).toContain('VINR_TERMINAL_CA');
  });

  it('learns of a refused client certificate before anything is sent', async () => {
    const { it: device, where } = await terminal();
    const context = tls.createSecureContext({ ca: CA.cert, minVersion: 'TLSv1.2' });
    for (let round = 0; round < 10; round += 1) {
      const bare = await dial(where, { terminalId: ID, context, timeoutMs: 1000 });
      const connection = new TerminalConnection(ID, bare, Date.now);
      const error = await failure(connection.pay(PAYMENT, paying()));
      expect(error).toMatchObject({ code: 'rejected', delivery: 'notSent' });
    }
    expect(device.log).toEqual([]);
  });
});

describe('paying', () => {
  it('writes the body only after both the commit and the invitation', async () => {
    const order: string[] = [];
    let invite = (): void => undefined;
    const { where } = await terminal({
      onExpect: (request, response) => {
        order.push('headers');
        expect(request.headers['idempotency-key']).toBe('key_1');
        request.once('data', () => order.push('body'));
        invite = () => {
          order.push('invited');
          response.writeContinue();
        };
        approve(request, response);
      },
    });
    let commit = (): void => undefined;
    const committing = new Promise<void>((resolve) => (commit = resolve));
    const connection = await dialled(where);
    const paid = connection.pay(PAYMENT, paying({ commit: () => committing, continueTimeoutMs: 1000 }));
    await expect.poll(() => order).toEqual(['headers']);
    invite();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(order).toEqual(['headers', 'invited']);
    commit();
    expect(await paid).toMatchObject({
      id: 'tpay_1',
      status: 'completed',
      terminalId: ID,
      reference: 'order_8821',
    });
    expect(order).toEqual(['headers', 'invited', 'body']);
    expect(connection.open).toBe(false);
  });

  it('tells each moment of the command as it comes', async () => {
    const { where } = await terminal();
    const moments: PayMoment[] = [];
    const connection = await dialled(where);
    await connection.pay(PAYMENT, paying({ observe: (moment) => moments.push(moment) }));
    expect(moments.map((moment) => moment.at)).toEqual(['invited', 'bodyWritten', 'answered']);
    const answered = moments.at(-1) as PayMoment & { at: 'answered' };
    expect(answered.status).toBe(200);
    expect(Math.abs(Date.parse(answered.date ?? '') - Date.now())).toBeLessThan(5_000);
  });

  it('tells of no body that has not left', async () => {
    const { where } = await terminal();
    const moments: PayMoment[] = [];
    const connection = await dialled(where);
    const commit = (): Promise<void> => Promise.reject(new Error('disk'));
    await failure(connection.pay(PAYMENT, paying({ commit, observe: (moment) => moments.push(moment) })));
    expect(moments.filter((moment) => moment.at !== 'invited')).toEqual([]);
  });

  it('sends nothing when the commit rejects', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    const error = await failure(
      connection.pay(
        PAYMENT,
        paying({ commit: () => Promise.reject(new Error('disk')), idempotencyKey: 'key_9' }),
      ),
    );
    expect(error).toMatchObject({ code: 'commitRejected', delivery: 'notSent', idempotencyKey: 'key_9' });
    await device.stop();
    expect(device.log).not.toContain('body');
  });

  it('takes silence instead of an invitation as not sent', async () => {
    const { it: device, where } = await terminal({ onExpect: () => undefined });
    const connection = await dialled(where);
    const error = await failure(connection.pay(PAYMENT, paying({ continueTimeoutMs: 60 })));
    expect(error).toMatchObject({ code: 'timedOut', delivery: 'notSent' });
    await device.stop();
    expect(device.log).not.toContain('body');
  });

  it('commits at the first byte of the body with a terminal that ignores Expect', async () => {
    const { it: device, where } = await terminal({ onExpect: () => undefined });
    const connection = await dialled(where);
    expect(await connection.pay(PAYMENT, paying({ expect: false }))).toMatchObject({ status: 'completed' });
    expect(device.log).toEqual(['POST /v1/pay', 'body']);
  });

  it('takes a final answer instead of an invitation as a reply', async () => {
    const busy = {
      error: { type: 'conflict', code: 'terminal_busy', message: 'Another session', request_id: 'r1' },
    };
    const { it: device, where } = await terminal({
      onExpect: (_request, response) => json(response, 409, busy),
    });
    const connection = await dialled(where);
    const error = await failure(connection.pay(PAYMENT, paying()));
    expect(error).toMatchObject({
      name: 'VinrConflictError',
      code: 'terminal_busy',
      delivery: 'replied',
      requestId: 'r1',
    });
    expect(device.log).toEqual(['POST /v1/pay']);
  });

  it.each<[string, Partial<TestTerminalOptions>, object, boolean]>([
    [
      'a reset before the body',
      { onExpect: (request) => void request.socket.destroy() },
      { code: 'reset', delivery: 'notSent' },
      false,
    ],
    [
      'a reset after the body',
      { onRequest: (request) => void request.once('data', () => request.socket.destroy()) },
      { code: 'reset', delivery: 'maybeSent' },
      true,
    ],
    [
      'no answer after the body',
      { onRequest: () => undefined },
      { code: 'timedOut', delivery: 'maybeSent' },
      true,
    ],
    [
      'an answer cut short',
      {
        onRequest: (request, response) => {
          response.writeHead(200, { 'Content-Length': 500 });
          response.write('{"id":"tpay_1",');
          request.once('data', () => setTimeout(() => request.socket.destroy(), 20));
        },
      },
      { delivery: 'maybeSent' },
      true,
    ],
    [
      'a garbled answer',
      { onRequest: (request, response) => request.resume().on('end', () => response.end('{"id":"tpay_')) },
      { name: 'VinrUnreadableReplyError', code: 'garbled', delivery: 'replied' },
      true,
    ],
    [
      'no HTTP at all',
      { onRequest: (request) => void request.once('data', () => request.socket.end('hello\r\n\r\n')) },
      { name: 'VinrUnreadableReplyError', code: 'garbled', delivery: 'maybeSent' },
      true,
    ],
    [
      "another terminal's payment",
      { onRequest: (request, response) => request.resume().on('end', () => json(response, 200, FOREIGN)) },
      { name: 'VinrUnreadableReplyError', code: 'mismatch', delivery: 'replied', resource: 'tpay_7' },
      true,
    ],
    [
      'a server failure',
      { onRequest: (request, response) => request.resume().on('end', () => json(response, 503, {})) },
      { name: 'VinrApiError', delivery: 'replied', status: 503 },
      true,
    ],
  ])('classifies %s', async (_name, options, expected, body) => {
    const { it: device, where } = await terminal(options);
    const connection = await dialled(where);
    const error = await failure(connection.pay(PAYMENT, paying({ timeoutMs: 300 })));
    expect(error).toMatchObject({ ...expected, idempotencyKey: 'key_1' });
    expect(device.log.includes('body')).toBe(body);
    expect(device.connections).toBe(1);
    expect(device.log.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });
  const FOREIGN = { id: 'tpay_7', terminalId: 'term_X', amount: 2500, currency: 'USD', status: 'completed' };

  it('reads a payment in a 402 as a payment', async () => {
    const declined = {
      id: 'tpay_2',
      terminalId: ID,
      amount: 2500,
      currency: 'USD',
      status: 'failed',
      declineCode: 'card_declined',
    };
    const { where } = await terminal({
      onRequest: (request, response) => request.resume().on('end', () => json(response, 402, declined)),
    });
    const connection = await dialled(where);
    expect(await connection.pay(PAYMENT, paying())).toMatchObject({
      status: 'failed',
      declineCode: 'card_declined',
    });
  });

  it('is refused on a used or closed connection, as not sent', async () => {
    const { it: device, where } = await terminal();
    const used = await dialled(where);
    await used.pay(PAYMENT, paying());
    expect(await failure(used.pay(PAYMENT, paying()))).toMatchObject({ code: 'closed', delivery: 'notSent' });

    const lost = await dialled(where);
    await device.stop();
    await expect.poll(() => lost.open).toBe(false);
    expect(await failure(lost.pay(PAYMENT, paying()))).toMatchObject({ delivery: 'notSent' });
  });

  it('can be given up by the caller, and says what that means', async () => {
    const { where } = await terminal({ onExpect: () => undefined });
    const before = new AbortController();
    const waiting = (await dialled(where)).pay(PAYMENT, paying({ signal: before.signal }));
    setTimeout(() => before.abort(), 30);
    expect(await failure(waiting)).toMatchObject({ code: 'aborted', delivery: 'notSent' });

    const { where: slow } = await terminal({ onRequest: () => undefined });
    const after = new AbortController();
    const sent = (await dialled(slow)).pay(PAYMENT, paying({ signal: after.signal }));
    setTimeout(() => after.abort(), 100);
    expect(await failure(sent)).toMatchObject({ code: 'aborted', delivery: 'maybeSent' });
  });
});

describe('probing', () => {
  it('leaves the connection good for a payment, however often', async () => {
    const { it: device, where } = await terminal({
      onRequest: (request, response) =>
        request.method === 'GET' ? json(response, 404, {}) : approve(request, response),
    });
    const connection = await dialled(where);
    for (let probe = 0; probe < 20; probe += 1) {
      expect((await connection.probe()).roundTripMs).toBeGreaterThan(0);
    }
    const [, paid] = await Promise.all([connection.probe(), connection.pay(PAYMENT, paying())]);
    expect(paid.status).toBe('completed');
    expect(device.connections).toBe(1);
  });

  it('reports a terminal that closed meanwhile', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    await device.stop();
    expect(await failure(connection.probe())).toMatchObject({ delivery: 'notSent' });
    expect(connection.open).toBe(false);
  });
});

describe('questions', () => {
  const found = {
    id: 'tpay_1',
    terminalId: ID,
    amount: 2500,
    currency: 'USD',
    reference: 'order_8821',
    status: 'pending',
  };
  const ask = { timeoutMs: 1000 };

  it('finds by reference, and tells "no such payment" from "no such route"', async () => {
    const answers = [
      [200, { object: 'list', data: [found], has_more: false }],
      [200, { object: 'list', data: [], page: { has_more: false } }],
      [404, { error: { type: 'x', code: 'payment_not_found', message: 'none' } }],
      [404, { error: { type: 'x', code: 'not_found', message: 'no route' } }],
      [405, ''],
    ] as const;
    let at = 0;
    const { it: device, where } = await terminal({
      onRequest: (_request, response) => {
        const [status, body] = answers[at++] ?? answers[0];
        json(response, status, body);
      },
    });
    const retrieve = (): Promise<unknown> => lan().retrieveByReference(ID, where, 'order_8821', ask);
    expect(await retrieve()).toMatchObject({ id: 'tpay_1', state: 'inProgress' });
    expect(await retrieve()).toBeNull();
    expect(await retrieve()).toBeNull();
    expect(await failure(retrieve())).toMatchObject({ name: 'VinrUnsupportedError' });
    expect(await failure(retrieve())).toMatchObject({ name: 'VinrUnsupportedError' });
    expect(device.log[0]).toBe('GET /v1/terminal/payments?reference=order_8821');
  });

  it('cancels, and reads a status with or without a route for it', async () => {
    const status = { terminalId: ID, model: 'nexgo_ct20', state: 'idle', bootId: 'b1' };
    const { it: device, where } = await terminal({
      onRequest: (request, response) => {
        if (request.method === 'POST') json(response, 200, { ...found, status: 'cancelled' });
        else if (device.log.length === 2) json(response, 200, status);
        else json(response, 404, {});
      },
    });
    expect(await lan().cancel(ID, where, 'tpay_1', ask)).toMatchObject({ status: 'cancelled' });
    expect(device.log).toEqual(['POST /v1/terminal/payments/tpay_1/cancel']);
    expect(await lan().status(ID, where, ask)).toMatchObject({
      model: 'nexgo_ct20',
      state: 'idle',
      bootId: 'b1',
    });
    expect(await lan().status(ID, where, ask)).toMatchObject({ model: null, state: null, bootId: null });
  });
});
