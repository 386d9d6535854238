import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { APPROVED, json, readJson, type Handler } from '../testing/test-terminal.ts';
import { Vinr } from './index.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

async function terminal(handler: Handler): Promise<{ vinr: Vinr; seen: http.IncomingMessage[] }> {
  const seen: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    seen.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = { term_1: { host: '127.0.0.1', port } };
  const vinr = new Vinr({
    secretKey: 'sk_test_1',
    terminal: { hosts, insecurePlainHttp: { deviceCertificate: 'cert' } },
  });
  stop = () => {
    vinr.close();
    server.closeAllConnections();
    server.close();
  };
  return { vinr, seen };
}

const ASK = { readerId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1099' };

describe('the plain local form', () => {
  it('pays as the reference shows, once', async () => {
    const { vinr, seen } = await terminal((request, response) =>
      readJson(request, (asked) => json(response, 200, { ...asked, ...APPROVED })),
    );
    expect(await vinr.terminal.payments.createLocal(ASK)).toMatchObject({
      status: 'completed',
      amountCaptured: 2500,
    });
    expect(
      seen.map(({ method, url, headers }) => [
        method,
        url,
        headers['x-device-certificate'],
        headers.authorization,
      ]),
    ).toEqual([['POST', '/v1/terminal/payments', 'cert', undefined]]);
  });

  it('sends nothing when the caller cannot commit', async () => {
    const { vinr, seen } = await terminal((_request, response) => json(response, 200, {}));
    const commit = (): Promise<void> => Promise.reject(new Error('disk full'));
    await expect(vinr.terminal.payments.createLocal(ASK, { commit })).rejects.toMatchObject({
      code: 'commitRejected',
      delivery: 'notSent',
    });
    expect(seen).toHaveLength(0);
  });

  it('finds by reference, cancels and reads a status by the same routes, a connection for each', async () => {
    const known = { id: 'tpay_1', amount: 2500, currency: 'USD', reference: 'order_1099', status: 'pending' };
    const { vinr, seen } = await terminal(({ method, url }, response) => {
      if (method === 'POST') json(response, 200, { ...known, status: 'cancelled' });
      else if (url === '/v1/status') json(response, 404, {});
      else json(response, 200, { object: 'list', data: [known], has_more: false });
    });
    const { lan, payments, readers } = vinr.terminal;
    expect(await payments.retrieveByReference('order_1099')).toMatchObject({ status: 'pending' });
    const where = await readers.locate('term_1', 100);
    const limits = { timeoutMs: 30_000 };
    expect(await lan.cancel('term_1', where, 'tpay_1', limits)).toMatchObject({ status: 'cancelled' });
    expect(await lan.status('term_1', where, limits)).toMatchObject({ model: null, state: null });
    expect(new Set(seen.map(({ socket }) => socket)).size).toBe(3);
  });

  it('tells what it can be seen doing, without an event stream', async () => {
    const { vinr } = await terminal((request, response) =>
      readJson(request, (asked) => json(response, 200, { ...asked, ...APPROVED })),
    );
    const run = vinr.terminal.payments.start({ ...ASK, connectivity: { mode: 'local' } });
    const steps: string[] = [];
    for await (const step of run.progress) steps.push(step);
    expect(steps).toEqual(['done']);
    expect(await run.result).toMatchObject({ status: 'completed' });
  });

  it('says that a lost answer may have been a payment', async () => {
    const { vinr } = await terminal((request) => request.socket.destroy());
    await expect(vinr.terminal.payments.createLocal(ASK)).rejects.toMatchObject({ delivery: 'maybeSent' });
  });

  it.each(['sk_live_1', undefined])('is refused with the key %s', (secretKey) => {
    const make = (): Vinr =>
      new Vinr({ secretKey, terminal: { insecurePlainHttp: { deviceCertificate: 'cert' } } });
    expect(make).toThrow(expect.objectContaining({ code: 'insecureWithoutTestKey' }) as Error);
  });
});
