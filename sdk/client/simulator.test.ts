import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shop } from '../../simulator/testing/shop.ts';
import { Vinr, VinrError, type CreatedPayment } from './index.ts';

/** The documented snippets, run as they stand, against a world whose ledger says what the cardholder was charged. */
describe('against the simulator', () => {
  let shop: Shop;
  let vinr: Vinr;
  let terminalId: string;

  beforeEach(async () => {
    shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 5 } });
    const { id, host, port, caFile, clientP12File, passphrase } = shop.terminal();
    const { url, secretKey } = shop.simulator.ready.cloud;
    terminalId = id;
    vinr = new Vinr({
      secretKey,
      baseUrl: url,
      terminal: {
        localCertPath: clientP12File,
        localCertPassphrase: passphrase,
        ca: caFile,
        hosts: { [id]: { host, port } },
      },
    });
  });
  afterEach(async () => {
    vinr.close();
    await shop.close();
  });

  const hybrid = (reference: string): Promise<CreatedPayment> =>
    vinr.terminal.payments.create({
      terminalId,
      amount: 2500,
      currency: 'USD',
      reference,
      connectivity: { mode: 'hybrid', localTimeoutMs: 30_000 },
    });

  it('pays on the LAN, through the cloud and by hybrid, one charge each', async () => {
    const asked = { amount: 2500, currency: 'USD' };
    const local = await vinr.terminal.payments.createLocal({
      readerId: terminalId,
      ...asked,
      reference: 'a',
    });
    expect(local).toMatchObject({ status: 'completed', amountCaptured: 2500, brand: 'visa', last4: '4242' });
    const cloud = await vinr.terminal.payments.createSync({ terminalId, ...asked, reference: 'b' });
    expect(cloud).toMatchObject({ status: 'completed', amountCaptured: 2500 });
    expect(await hybrid('c')).toMatchObject({ status: 'completed', metadata: { connectionMode: 'local' } });
    for (const [reference, path] of [
      ['a', 'lan'],
      ['b', 'cloud'],
      ['c', 'lan'],
    ] as const) {
      expect(await shop.ledger(reference)).toMatchObject([{ path, captured: 2500 }]);
    }
    expect(await vinr.terminal.payments.retrieveByReference('a')).toMatchObject({ id: local.id });
    expect(await vinr.terminal.payments.retrieve(cloud.id)).toMatchObject({
      reference: 'b',
      amountCaptured: 2500,
    });
  });

  it('reads a decline as a payment that failed', async () => {
    await shop.control('PUT', '/settings', { autoCard: 'insufficient_funds' });
    expect(await hybrid('d')).toMatchObject({ status: 'failed', declineCode: 'insufficient_funds' });
  });

  it.each(['refuse', 'dropBeforeCommand'])(
    'charges once, in the cloud, when the LAN fault is %s',
    async (lan) => {
      await shop.fault({ lan });
      expect(await hybrid('e')).toMatchObject({ metadata: { connectionMode: 'cloud' } });
      await expect.poll(async () => (await shop.ledger('e')).map((row) => row.captured)).toEqual([2500]);
      expect(await shop.ledger('e')).toMatchObject([{ path: 'cloud' }]);
    },
  );

  it.each(['dropAfterCommand', 'dropResponse'])(
    'charges once, on the LAN, when the LAN fault is %s',
    async (lan) => {
      await shop.fault({ lan, times: 1 });
      const error: unknown = await hybrid('f').catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(VinrError);
      expect(error).toMatchObject({ delivery: 'maybeSent' });
      await expect.poll(async () => (await shop.ledger('f')).map((row) => row.captured)).toEqual([2500]);
      expect(await shop.ledger('f')).toMatchObject([{ path: 'lan' }]);
      expect(await vinr.terminal.payments.retrieveByReference('f')).toMatchObject({ amountCaptured: 2500 });
    },
  );

  it.each([
    ['otherTerminal', 'wrongTerminal'],
    ['foreignAuthority', 'untrusted'],
    ['expired', 'terminalCertificateExpired'],
  ])('charges nothing on any path when the terminal shows the certificate %s', async (shown, code) => {
    await shop.fault({ certificate: shown });
    await expect(hybrid('g')).rejects.toMatchObject({ code, delivery: 'notSent' });
    expect(await shop.ledger('g')).toEqual([]);
  });

  it('dials, probes and pays in its parts', async () => {
    const { host, port } = shop.terminal();
    const connection = await vinr.terminal.lan.dial(terminalId, { host, port }, { timeoutMs: 30_000 });
    expect((await connection.probe()).roundTripMs).toBeGreaterThan(0);
    const payment = await connection.pay(
      { amount: 100, currency: 'USD', reference: 'h' },
      { idempotencyKey: 'k', commit: () => Promise.resolve(), continueTimeoutMs: 30_000, timeoutMs: 120_000 },
    );
    expect(payment).toMatchObject({ terminalId, status: 'completed', amountCaptured: 100 });
    const status = await vinr.terminal.lan.status(terminalId, { host, port }, { timeoutMs: 30_000 });
    expect(status).toMatchObject({ model: 'nexgo_ct20' });
    expect(await shop.ledger('h')).toMatchObject([{ captured: 100, idempotencyKey: 'k' }]);
  });
});
