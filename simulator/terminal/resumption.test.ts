import { readFileSync } from 'node:fs';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());

/** The status line of a request on a fresh connection, and the session it could be resumed with. */
async function ask(
  session?: Buffer,
): Promise<{ resumed: boolean; answer: string; session: Buffer | undefined }> {
  const { host, port, caFile } = shop.terminal();
  const ca = readFileSync(caFile);
  const { key, cert } = shop.identity(shop.terminal());
  const checkServerIdentity = () => undefined;
  const resume = session === undefined ? {} : { session };
  const socket: TLSSocket = connect({
    host,
    port,
    ca,
    key,
    cert,
    servername: '',
    checkServerIdentity,
    ...resume,
  });
  let ticket: Buffer | undefined;
  let resumed = false;
  socket.on('secureConnect', () => (resumed = socket.isSessionReused()));
  socket.on('session', (given) => (ticket = given));
  socket.write('GET /v1/status HTTP/1.1\r\nhost: device\r\nconnection: close\r\n\r\n');
  let answer = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) answer += chunk.toString();
  return { resumed, answer: answer.split('\r\n')[0] ?? '', session: ticket };
}

test('a resumed connection is still known as its till', async () => {
  const first = await ask();
  expect(first).toMatchObject({ resumed: false, answer: 'HTTP/1.1 200 OK' });
  expect(await ask(first.session)).toMatchObject({ resumed: true, answer: 'HTTP/1.1 200 OK' });
});
