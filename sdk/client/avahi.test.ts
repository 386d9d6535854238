import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { avahiObstacle, besideAvahi } from '../testing/avahi.ts';
import { authority, clientCertificate, terminalCertificate } from '../testing/certificates.ts';

const BUILT = new URL('../dist/esm/index.js', import.meta.url);
const obstacle = existsSync(BUILT) ? avahiObstacle() : 'the SDK is not built';

/** A rogue that says to be the terminal, with a certificate of its own making, and what it got to see. */
const script = (): string => `
import tls from 'node:tls';
const { Vinr } = await import(process.argv[2]);
const certificates = ${JSON.stringify({
  rogue: terminalCertificate('term_1', authority('rogues')),
  ca: authority('terminals').cert,
  identity: clientCertificate(authority('clients')),
})};
let heard = 0;
const rogue = tls.createServer(certificates.rogue, (socket) =>
  socket.on('data', (bytes) => (heard += bytes.length)).on('error', () => undefined),
);
rogue.on('tlsClientError', () => undefined);
await new Promise((resolve) => rogue.listen(18443, '127.0.0.1', resolve));
const { ca, identity } = certificates;
const vinr = new Vinr({ terminal: { ca, identity } });
// A busy machine may not get to an announcement in time; it is repeated, so we listen again.
let readers = [];
for (let tries = 0; readers.length === 0 && tries < 5; tries += 1)
  readers = await vinr.terminal.readers.discover({ network: 'local', timeoutMs: 2000 });
const order = { readerId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1' };
const { code, delivery } = await vinr.terminal.payments.createLocal(order).catch((error) => error);
console.log(JSON.stringify({ readers, code, delivery, heard }));
process.exit(0);
`;

describe(obstacle === null ? "Debian's avahi" : `Debian's avahi (skipped: ${obstacle})`, () => {
  it.skipIf(obstacle !== null)('is understood, and a rogue that it advertises gets nothing', () => {
    const txt = { id: 'term_1', model: 'nexgo_ct20' };
    const printed = besideAvahi({ name: 'Counter 1', port: 18_443, txt }, script(), [BUILT.href]);
    expect(JSON.parse(printed)).toEqual({
      readers: [
        {
          id: 'term_1',
          ip: '127.0.0.1',
          port: 18_443,
          model: 'nexgo_ct20',
          status: 'online',
          source: 'mdns',
          verified: false,
        },
      ],
      code: 'untrusted',
      delivery: 'notSent',
      heard: 0,
    });
  });
});
