import { afterEach, describe, expect, it } from 'vitest';
import { authority, clientCertificate, terminalCertificate } from '../testing/certificates.ts';
import { failure } from '../testing/failure.ts';
import { TestCloud } from '../testing/test-cloud.ts';
import {
  approve,
  APPROVED,
  json,
  readJson,
  TestTerminal,
  type TestTerminalOptions,
} from '../testing/test-terminal.ts';
import { mayUseCloudAfter, Vinr, type CommitFacts, type CreatedPayment } from './index.ts';

const CA = authority('Test terminal CA');
const ID = 'term_CT20_0042';
const OWN = terminalCertificate(ID, CA);
const TILL = clientCertificate(CA);
const ASK = { terminalId: ID, amount: 2500, currency: 'USD', reference: 'order_8821' };

const running: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

interface Shop {
  readonly device: TestTerminal;
  readonly cloud: TestCloud;
  readonly vinr: Vinr;
  readonly commits: CommitFacts[];
  readonly pay: (localTimeoutMs?: number) => Promise<CreatedPayment>;
}

async function shop(options: Partial<TestTerminalOptions> = {}): Promise<Shop> {
  const device = new TestTerminal({ own: OWN, clientAuthority: CA.cert, onRequest: approve, ...options });
  const cloud = new TestCloud((seen, response) =>
    json(response, 202, { id: 'tpay_c', status: 'pending', ...(JSON.parse(seen.body) as object) }),
  );
  running.push(device, cloud);
  const terminal = { identity: TILL, ca: CA.cert, hosts: { [ID]: await device.start() } };
  const vinr = new Vinr({ secretKey: 'sk_test_a', baseUrl: await cloud.start(), terminal });
  running.push({ stop: () => vinr.close() });
  const commits: CommitFacts[] = [];
  const commit = (facts: CommitFacts): Promise<void> => Promise.resolve(void commits.push(facts));
  const pay = (localTimeoutMs = 30_000): Promise<CreatedPayment> =>
    vinr.terminal.payments.create({ ...ASK, connectivity: { mode: 'hybrid', localTimeoutMs } }, { commit });
  return { device, cloud, vinr, commits, pay };
}

describe('hybrid', () => {
  it('pays on the LAN when the terminal is there, however long the cardholder takes', async () => {
    const slow: TestTerminalOptions['onRequest'] = (request, response) =>
      readJson(request, (asked) => setTimeout(() => json(response, 200, { ...asked, ...APPROVED }), 3_500));
    const { cloud, commits, pay } = await shop({ onRequest: slow });
    const payment = await pay(3_000);
    expect(payment).toMatchObject({ status: 'completed', metadata: { connectionMode: 'local' } });
    expect(cloud.seen).toHaveLength(0);
    expect(commits).toMatchObject([{ path: 'lan', terminalId: ID, idempotencyKey: payment.idempotencyKey }]);
    expect(commits[0]!.peerFingerprint256).toMatch(/^[0-9A-F:]{95}$/);
  });

  it.each<[string, Partial<TestTerminalOptions>]>([
    ['silent before the body', { onExpect: () => undefined }],
    ['cut before the body', { onExpect: (request) => void request.socket.destroy() }],
  ])('goes to the cloud once, under the same key, when the LAN is %s', async (_name, options) => {
    const { device, cloud, commits, pay } = await shop(options);
    const payment = await pay(150);
    expect(payment).toMatchObject({ status: 'pending', metadata: { connectionMode: 'cloud' } });
    expect(device.log).not.toContain('body');
    expect(cloud.seen).toHaveLength(1);
    expect(cloud.seen[0]!.headers['idempotency-key']).toBe(payment.idempotencyKey);
    expect(new Set(commits.map((one) => one.idempotencyKey)).size).toBe(1);
    expect(commits.at(-1)).toMatchObject({ path: 'cloud', reference: 'order_8821' });
  });

  it('goes to the cloud at once when the terminal refuses the connection', async () => {
    const { device, cloud, pay } = await shop();
    await device.stop();
    const began = performance.now();
    expect(await pay(30_000)).toMatchObject({ metadata: { connectionMode: 'cloud' } });
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(cloud.seen).toHaveLength(1);
  });

  it.each<[string, Partial<TestTerminalOptions>, string]>([
    [
      'cut after the body',
      { onRequest: (request) => void request.once('data', () => request.socket.destroy()) },
      'maybeSent',
    ],
    [
      'answered with a failure',
      { onRequest: (request, response) => request.resume().on('end', () => json(response, 500, {})) },
      'replied',
    ],
    [
      'busy',
      { onExpect: (_request, response) => json(response, 409, { error: { code: 'terminal_busy' } }) },
      'replied',
    ],
    ['another terminal', { own: terminalCertificate('term_other', CA) }, 'notSent'],
    ['a stranger', { own: terminalCertificate(ID, authority('Stranger')) }, 'notSent'],
  ])('never goes to the cloud when the LAN was %s', async (_name, options, delivery) => {
    const { cloud, pay } = await shop(options);
    const error = await failure(pay());
    expect(error.delivery).toBe(delivery);
    expect(mayUseCloudAfter(error).allowed).toBe(false);
    expect(cloud.seen).toHaveLength(0);
  });

  it('does not try the LAN again when the cloud fails', async () => {
    const { device, cloud, pay } = await shop();
    await device.stop();
    await cloud.stop();
    const connections = device.connections;
    expect(await failure(pay())).toMatchObject({ code: 'refused', delivery: 'notSent' });
    expect(device.connections).toBe(connections);
  });

  describe('a key given again', () => {
    const again = async ({ vinr }: Shop, mode: 'hybrid' | 'local' | 'cloud'): Promise<unknown> =>
      vinr.terminal.payments
        .create({ ...ASK, connectivity: { mode, localTimeoutMs: 30_000 } }, { idempotencyKey: 'order_8821' })
        .catch((error: unknown) => error);

    it('never reaches the cloud after the terminal may have had it', async () => {
      const lost: TestTerminalOptions['onRequest'] = (request) =>
        void request.once('data', () => request.socket.destroy());
      const given = await shop({ onRequest: lost });
      expect(await again(given, 'hybrid')).toMatchObject({ delivery: 'maybeSent' });
      await given.device.stop();
      for (const mode of ['hybrid', 'cloud'] as const)
        expect(await again(given, mode)).toMatchObject({ code: 'keyOnOtherPath', delivery: 'maybeSent' });
      expect(given.cloud.seen).toHaveLength(0);
    });

    it('goes to the cloud again after the cloud may have had it, and never to the terminal', async () => {
      const given = await shop({ onExpect: (request) => void request.socket.destroy() });
      for (let times = 0; times < 2; times += 1)
        expect(await again(given, 'hybrid')).toMatchObject({ metadata: { connectionMode: 'cloud' } });
      expect(given.cloud.seen).toHaveLength(2);
      expect(await again(given, 'local')).toMatchObject({ code: 'keyOnOtherPath' });
      expect(given.device.connections).toBe(1);
    });

    it('is charged once when a button is pressed twice', async () => {
      const held: { answer?: () => void } = {};
      const slow: TestTerminalOptions['onRequest'] = (request, response) =>
        readJson(request, (asked) => (held.answer = () => json(response, 200, { ...asked, ...APPROVED })));
      const given = await shop({ onRequest: slow });
      const first = again(given, 'hybrid');
      await expect.poll(() => held.answer).toBeDefined();
      given.device.stopListening();
      expect(await again(given, 'hybrid')).toMatchObject({ code: 'keyOnOtherPath' });
      held.answer?.();
      expect(await first).toMatchObject({ status: 'completed' });
      expect(given.cloud.seen).toHaveLength(0);
    });
  });

  it('stays on the LAN when told to', async () => {
    const { device, cloud, vinr } = await shop();
    const local = { readerId: ID, amount: 2500, currency: 'USD', reference: 'order_8821' };
    expect(await vinr.terminal.payments.createLocal(local)).toMatchObject({ last4: '4242', brand: 'visa' });
    await device.stop();
    expect(await failure(vinr.terminal.payments.createLocal(local))).toMatchObject({ code: 'refused' });
    expect(cloud.seen).toHaveLength(0);
  });
});

describe('finding by reference', () => {
  it('asks the terminal before the cloud', async () => {
    const found = { id: 'tpay_1', ...ASK, status: 'pending' };
    const { device, cloud, vinr } = await shop({
      onRequest: (_request, response) =>
        json(response, 200, { object: 'list', data: [found], has_more: false }),
    });
    expect(await vinr.terminal.payments.retrieveByReference('order_8821')).toMatchObject({ id: 'tpay_1' });
    expect(device.log).toEqual(['GET /v1/terminal/payments?reference=order_8821']);
    expect(cloud.seen).toHaveLength(0);
  });
});
