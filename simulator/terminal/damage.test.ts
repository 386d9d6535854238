import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { get as httpsGet } from 'node:https';
import type { PeerCertificate } from 'node:tls';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { NO_FAULTS } from '../faults.ts';
import { eventually, Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({
    terminals: 2,
    insecureHttp: true,
    settings: { autoCard: 'approved', autoCardMs: 1 },
  });
});
afterEach(async () => {
  await shop.fault({ ...NO_FAULTS, times: undefined });
});
afterAll(() => shop.close());

/** Enough for a command to be acted on by a busy machine. */
const PATIENCE_MS = 2_500;
const patience = () => ({ signal: AbortSignal.timeout(PATIENCE_MS) });
const charges = async (reference: string) => (await shop.ledger(reference)).map(({ captured }) => captured);
const charged = (reference: string, wanted: readonly number[]) =>
  eventually(
    () => charges(reference),
    (found) => JSON.stringify(found) === JSON.stringify(wanted),
  );

test('blackholeAfterHandshake: the handshake is done, and nothing was acted on', async () => {
  await shop.fault({ lan: 'blackholeAfterHandshake', times: 1 });
  await expect(shop.pay({ reference: 'deaf' }, patience())).rejects.toThrow();
  expect(await charges('deaf')).toEqual([]);
});

test('stall: charged, and half of the answer comes', async () => {
  await shop.fault({ lan: 'stall', times: 1 });
  const start = performance.now();
  await expect(shop.pay({ reference: 'stalled' }, patience())).rejects.toMatchObject({ message: 'aborted' });
  expect(performance.now() - start).toBeGreaterThan(PATIENCE_MS - 10);
  await charged('stalled', [350]);
});

test('resetAfterBytes: charged, and the connection is cut within the answer', async () => {
  await shop.fault({ lan: 'resetAfterBytes', bytes: 5, times: 1 });
  await expect(shop.pay({ reference: 'cut' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  await charged('cut', [350]);
});

test('garble: charged, and the answer is no JSON', async () => {
  await shop.fault({ lan: 'garble', times: 1 });
  await expect(shop.pay({ reference: 'garbled' })).rejects.toThrow(SyntaxError);
  expect(await charges('garbled')).toEqual([350]);
});

test('delay: late by so many ms, and right', async () => {
  await shop.fault({ lan: 'delay', delayMs: 250, times: 1 });
  const start = performance.now();
  expect((await shop.pay({ reference: 'late' })).body['status']).toBe('completed');
  expect(performance.now() - start).toBeGreaterThan(240);
});

test.each([[500], [503], [429], [409]])('respond %i after doing the work', async (status) => {
  const reference = `respond-${status}`;
  await shop.fault({ lan: 'respond', status, times: 1 });
  const answer = await shop.pay({ reference });
  expect(answer).toMatchObject({ status, body: { error: { code: expect.any(String) } } });
  expect(answer.headers['retry-after']).toBe(status === 429 || status === 503 ? '1' : undefined);
  expect(await charges(reference)).toEqual([350]);
});

test('duplicate: the terminal cannot know, and charges twice', async () => {
  await shop.fault({ lan: 'duplicate', delayMs: 1, times: 1 });
  await shop.pay({ reference: 'twice' });
  await charged('twice', [350, 350]);
});

test('ghostPrompt: the connection is reset, and the prompt lights up afterwards', async () => {
  await shop.fault({ lan: 'ghostPrompt', delayMs: 1_000, times: 1 });
  await expect(shop.pay({ reference: 'ghost' })).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await charges('ghost')).toEqual([]);
  await charged('ghost', [350]);
});

test('notFoundMs: not found for a while, then completed', async () => {
  await shop.fault({ notFoundMs: 600_000 });
  const { body } = await shop.pay({ reference: 'shy' });
  const path = `/v1/terminal/payments/${String(body['id'])}`;
  expect((await shop.lan('GET', path)).status).toBe(404);
  expect((await shop.lan('GET', '/v1/terminal/payments?reference=shy')).body['data']).toEqual([]);
  await shop.fault({ notFoundMs: 300 });
  await eventually(
    () => shop.lan('GET', path),
    (answer) => answer.body['status'] === 'completed',
  );
});

test('clockSkewMs: the stamps are wrong, the order of things is not', async () => {
  await shop.fault({ clockSkewMs: -3_600_000 });
  const { body } = await shop.pay({ reference: 'skewed' });
  const late = Date.now() - Date.parse(String(body['createdAt']));
  expect(late).toBeGreaterThan(3_590_000);
  expect(late).toBeLessThan(3_620_000);
});

test('wrongTerminal: the neighbour answers, and admits nobody who is not its own', async () => {
  await shop.fault({ lan: 'wrongTerminal' });
  await expect(shop.pay({ reference: 'elsewhere' })).rejects.toThrow('Not term_CT20_0042.');
  const carelessly = { checkServerIdentity: () => undefined } as object;
  await expect(shop.pay({ reference: 'elsewhere' }, carelessly)).rejects.toThrow();
  expect(await charges('elsewhere')).toEqual([]);
});

test('the plain form is there only when asked, and wants its header', async () => {
  const port = shop.terminal().insecurePort ?? 0;
  const plain = async (headers: Readonly<Record<string, string>>) => {
    const options = { host: '127.0.0.1', port, method: 'POST', path: '/v1/terminal/payments', headers };
    const body = JSON.stringify({ amount: 350, currency: 'EUR', reference: 'plain' });
    return await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const asked = httpRequest(options, (response) => {
        void text(response).then((answer) => resolve({ status: response.statusCode, text: answer }));
      });
      asked.on('error', reject).end(body);
    });
  };
  expect((await plain({})).status).toBe(401);
  const { status, text: answer } = await plain({ 'x-device-certificate': 'any' });
  expect(status).toBe(200);
  expect(JSON.parse(answer)).toMatchObject({ status: 'completed' });
  expect(await charges('plain')).toEqual([350]);
});

test('the event stream of a device, over mutual TLS', async () => {
  const { host, port, caFile, id } = shop.terminal();
  const seen: string[] = [];
  const options = {
    host,
    port,
    path: '/v1/events',
    ca: readFileSync(caFile),
    ...shop.identity(shop.terminal()),
  };
  const checkServerIdentity = (_host: string, peer: PeerCertificate): Error | undefined =>
    peer.subjectaltname === `URI:urn:vinr:terminal:${id}` ? undefined : new Error('Somebody else.');
  const stream = httpsGet({ ...options, agent: false, servername: '', checkServerIdentity }, (response) => {
    response.setEncoding('utf8').on('data', (chunk: string) => seen.push(chunk));
    response.on('error', () => undefined);
  });
  await once(stream, 'response');
  await shop.pay({ reference: 'streamed' });
  await expect.poll(() => seen.join('')).toContain('"type":"done"');
  stream.destroy();
  const types = [...seen.join('').matchAll(/"type":"(\w+)"/g)].map(([, type]) => type);
  expect(types).toEqual(['sent', 'prompting', 'cardPresented', 'authorising', 'done']);
});

test('lock, unlock and update', async () => {
  const id = shop.terminal().id;
  await shop.control('PUT', '/settings', { updateMs: 2_000 });
  await shop.control('POST', `/terminals/${id}/lock`);
  expect(await shop.pay()).toMatchObject({ status: 409, body: { error: { code: 'terminal_locked' } } });
  expect((await shop.lan('GET', '/v1/status')).body['state']).toBe('locked');
  await shop.control('POST', `/terminals/${id}/unlock`);
  const { softwareVersion, bootId } = await shop.face();
  await shop.control('POST', `/terminals/${id}/update`);
  expect(await shop.pay()).toMatchObject({ status: 409, body: { error: { code: 'terminal_updating' } } });
  await eventually(
    () => shop.face(),
    (face) => face.bootId !== bootId && face.softwareVersion !== softwareVersion,
  );
  expect((await shop.pay()).body['status']).toBe('completed');
});
