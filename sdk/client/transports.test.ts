import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { behaving, type Behaviour } from '../testing/behaviour.ts';
import {
  authority,
  clientCertificate,
  terminalCertificate,
  type TestCertificate,
} from '../testing/certificates.ts';
import { MemoryTransport } from '../testing/memory-transport.ts';
import { TestTerminal } from '../testing/test-terminal.ts';
import {
  Vinr,
  VinrConflictError,
  VinrUnreadableReplyError,
  type CreatedPayment,
  type CreateOptions,
} from './index.ts';

const ASK = { terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1' };
const PAID = { id: 'tpay_1', ...ASK, status: 'completed', amountCaptured: 2500 };

/** Another end of the wire, and one payment over it. */
interface Wire {
  readonly pay: (options?: CreateOptions) => Promise<CreatedPayment>;
  readonly commands: () => number;
}
type Open = (behaviour: Behaviour) => Promise<Wire>;

const running: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

let terminal: TestCertificate;
let client: TestCertificate;
let terminals: TestCertificate;
let clients: TestCertificate;
beforeAll(() => {
  terminals = authority('terminals');
  clients = authority('clients');
  terminal = terminalCertificate('term_1', terminals);
  client = clientCertificate(clients);
});

const overCloud: Open = async (behaviour) => {
  let commands = 0;
  const server = http.createServer(behaving(behaviour, () => (commands += 1)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  if (behaviour.kind === 'refuse') await stop();
  else running.push(stop);
  const vinr = new Vinr({ secretKey: 'sk_test_1', baseUrl: `http://127.0.0.1:${port}` });
  running.push(() => vinr.close());
  return { pay: (options) => vinr.terminal.payments.createSync(ASK, options), commands: () => commands };
};

const overLan: Open = async (behaviour) => {
  let commands = 0;
  const onRequest = behaving(behaviour, () => (commands += 1));
  const server = new TestTerminal({ own: terminal, clientAuthority: clients.cert, onRequest });
  const place = await server.start();
  if (behaviour.kind === 'refuse') await server.stop();
  else running.push(() => server.stop());
  const vinr = new Vinr({ terminal: { ca: terminals.cert, identity: client, hosts: { term_1: place } } });
  return { pay: (options) => vinr.terminal.payments.createLocal(ASK, options), commands: () => commands };
};

const inMemory: Open = (behaviour) => {
  const transport = new MemoryTransport(behaviour);
  const vinr = new Vinr({ secretKey: 'sk_test_1', transport });
  const pay: Wire['pay'] = (options) => vinr.terminal.payments.createSync(ASK, options);
  return Promise.resolve({ pay, commands: () => transport.commands });
};

const answer = (body: unknown, status = 200): Behaviour => ({
  kind: 'answer',
  status,
  text: JSON.stringify(body),
});

describe.each<[string, Open]>([
  ['the cloud', overCloud],
  ['the LAN', overLan],
  ['memory', inMemory],
])('over %s', (_name, open) => {
  it('an order is given once, under its key', async () => {
    const { pay, commands } = await open(answer(PAID));
    expect(await pay({ idempotencyKey: 'k' })).toMatchObject({ status: 'completed', idempotencyKey: 'k' });
    expect(commands()).toBe(1);
  });

  it('a decline is a payment that failed, whatever the HTTP status', async () => {
    const { pay } = await open(
      answer({ ...PAID, status: 'failed', amountCaptured: 0, declineCode: 'x' }, 402),
    );
    expect(await pay()).toMatchObject({ status: 'failed', declineCode: 'x' });
  });

  it('nobody there means that nothing was sent', async () => {
    const { pay, commands } = await open({ kind: 'refuse' });
    await expect(pay()).rejects.toMatchObject({ code: 'refused', delivery: 'notSent' });
    expect(commands()).toBe(0);
  });

  it('a caller who cannot commit sends nothing', async () => {
    const { pay, commands } = await open(answer(PAID));
    const commit = (): Promise<void> => Promise.reject(new Error('disk full'));
    await expect(pay({ commit })).rejects.toMatchObject({ code: 'commitRejected', delivery: 'notSent' });
    expect(commands()).toBe(0);
  });

  it('an answer lost leaves the question open, and is not asked again', async () => {
    const { pay, commands } = await open({ kind: 'lose' });
    await expect(pay({ idempotencyKey: 'k' })).rejects.toMatchObject({
      delivery: 'maybeSent',
      idempotencyKey: 'k',
    });
    expect(commands()).toBe(1);
  });

  it('a caller who gives up after the command may have paid', async () => {
    const { pay, commands } = await open({ kind: 'silence' });
    const caller = new AbortController();
    const paying = expect(pay({ signal: caller.signal })).rejects.toMatchObject({
      code: 'aborted',
      delivery: 'maybeSent',
    });
    await expect.poll(commands).toBe(1);
    caller.abort();
    await paying;
  });

  it('a refusal is an error of its own class', async () => {
    const { pay } = await open(answer({ error: { code: 'terminal_busy', message: 'busy' } }, 409));
    const error: unknown = await pay().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(VinrConflictError);
    expect(error).toMatchObject({ code: 'terminal_busy', status: 409, delivery: 'replied' });
  });

  it.each<[string, Behaviour]>([
    ['garbled', { kind: 'answer', status: 200, text: '{"id":"tpay_1","sta' }],
    ['notAPayment', answer({ id: 'tpay_1', status: 'completed' })],
    ['mismatch', answer({ ...PAID, reference: 'order_2' })],
    ['mismatch', answer({ ...PAID, terminalId: 'term_2' })],
  ])('an answer that proves nothing is %s', async (code, behaviour) => {
    const error: unknown = await (await open(behaviour)).pay().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(VinrUnreadableReplyError);
    expect(error).toMatchObject({ code, delivery: 'replied' });
  });
});
