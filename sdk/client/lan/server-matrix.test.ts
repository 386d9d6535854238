import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls, { type TLSSocket, type TlsOptions } from 'node:tls';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { failure } from '../../testing/failure.ts';
import { OpenSslWorkshop, type Issued, type Wanted } from '../../testing/openssl.ts';
import { Vinr, type LanConnection, type Where } from '../index.ts';

const ID = 'term_CT20_0042';
const OTHER_ID = 'term_CT20_0043';
const make = new OpenSslWorkshop();
afterAll(() => make.remove());

const SERVER = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=serverAuth'];
const named = (id: string): string => `subjectAltName=URI:urn:vinr:terminal:${id}`;
const CA = make.authority('/O=VINR/CN=VINR Terminal CA');
const FOREIGN = make.authority('/O=Somebody/CN=Other CA');
const GOOD: Wanted = { subject: `/CN=${ID}`, extensions: [...SERVER, named(ID)], issuer: CA, key: 'P-256' };
const terminal = (more: Partial<Wanted> = {}): Issued => make.issue({ ...GOOD, ...more });
const called = (...names: string[]): Issued => terminal({ extensions: [...SERVER, ...names] });
const TILL = make.issue({ ...GOOD, subject: '/CN=till', extensions: ['extendedKeyUsage=clientAuth'] });
const STRANGER = make.issue({
  ...GOOD,
  issuer: FOREIGN,
  subject: '/CN=till',
  extensions: ['extendedKeyUsage=clientAuth'],
});

/** A server that counts what gets through its TLS. Security level 0, so that the refusal is ours and never its own. */
class CountingServer {
  requestBytes = 0;
  connections = 0;
  readonly #server: tls.Server;
  readonly #sockets = new Set<TLSSocket>();

  constructor(own: Issued, chain: readonly Issued[], more: TlsOptions) {
    const cert = [own, ...chain].map((one) => one.cert).join('');
    const lax = { ciphers: 'DEFAULT@SECLEVEL=0', ca: CA.cert, requestCert: true, rejectUnauthorized: true };
    this.#server = tls.createServer({ ...lax, key: own.key, cert, ...more }, (socket) => {
      socket.on('data', (bytes: Buffer) => (this.requestBytes += bytes.length));
      socket.on('error', () => undefined);
      this.#sockets.add(socket);
    });
    this.#server.on('tlsClientError', () => undefined);
    this.#server.on('connection', () => (this.connections += 1));
  }

  async start(): Promise<Where> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return { host: '127.0.0.1', port: (this.#server.address() as AddressInfo).port };
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const running: CountingServer[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function serving(own: Issued, chain: readonly Issued[] = [], more: TlsOptions = {}) {
  const it = new CountingServer(own, chain, more);
  running.push(it);
  return { it, where: await it.start() };
}

const lan = (identity = TILL) => new Vinr({ terminal: { identity, ca: CA.cert } }).terminal.lan;

/** Dials and, should that succeed, pays: what a careless till would do. */
async function payment(where: Where, identity = TILL, id = ID): Promise<unknown> {
  const connection: LanConnection = await lan(identity).dial(id, where, { timeoutMs: 3_000 });
  const asked = { amount: 2_500, currency: 'USD', reference: 'order_1' };
  const commit = (): Promise<void> => Promise.resolve();
  return connection.pay(asked, {
    idempotencyKey: 'key_1',
    commit,
    continueTimeoutMs: 500,
    timeoutMs: 1_000,
  });
}

type Poor = [row: string, name: string, code: string, own: () => Issued, chain?: () => Issued[]];
const ROGUE = make.issue({
  ...GOOD,
  subject: '/CN=Rogue',
  extensions: ['keyUsage=keyCertSign'],
});

const POOR: Poor[] = [
  ['C43', 'expired', 'terminalCertificateExpired', () => terminal({ from: -30, until: -1 })],
  ['C43', 'not yet valid', 'terminalCertificateNotYetValid', () => terminal({ from: 1 })],
  ['C43', 'signed by itself', 'untrusted', () => make.issue({ ...withoutIssuer(GOOD) })],
  ['C43', 'another CA', 'untrusted', () => terminal({ issuer: FOREIGN })],
  ['C43', 'another terminal', 'wrongTerminal', () => called(named(OTHER_ID))],
  ['C43', 'a wildcard', 'wrongTerminal', () => called(named('*'))],
  ['C43', 'a wildcard for a host', 'wrongTerminal', () => called('subjectAltName=DNS:*.vinr.example')],
  [
    'C43',
    'a common name of another',
    'wrongTerminal',
    () => terminal({ subject: '/CN=x', extensions: SERVER }),
  ],
  ['C43', 'only an address', 'wrongTerminal', () => called('subjectAltName=IP:127.0.0.1')],
  ['C44', 'no use named', 'wrongUse', () => terminal({ extensions: [named(ID)] })],
  [
    'C44',
    'for clients',
    'wrongUse',
    () => terminal({ extensions: ['extendedKeyUsage=clientAuth', named(ID)] }),
  ],
  [
    'C44',
    'an authority itself',
    'wrongUse',
    () => terminal({ extensions: ['basicConstraints=CA:TRUE', 'extendedKeyUsage=serverAuth', named(ID)] }),
  ],
  ['C44', 'version 1', 'weakCertificate', () => terminal({ extensions: [] })],
  ['C44', 'RSA-1024', 'weakCertificate', () => terminal({ key: 'RSA-1024' })],
  // OpenSSL finds it before our own check does, and has no name for it.
  ['C44', 'SHA-1', 'untrusted', () => terminal({ digest: 'sha1' })],
  [
    'C45',
    'through an intermediate without basicConstraints',
    'untrusted',
    () => terminal({ issuer: ROGUE }),
    () => [ROGUE],
  ],
];

function withoutIssuer(wanted: Wanted): Wanted {
  const { subject, extensions } = wanted;
  return { subject, extensions, key: 'P-256' };
}

describe('a terminal that cannot prove to be it gets no byte of a request', () => {
  it.each(POOR)('%s %s: %s', async (_row, _name, code, own, chain = () => []) => {
    const { it: server, where } = await serving(own(), chain());
    const error = await failure(payment(where));
    expect(error).toMatchObject({ name: 'VinrTerminalIdentityError', code, delivery: 'notSent' });
    expect(server).toMatchObject({ connections: 1, requestBytes: 0 });
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('C46 %s: noSecureChannel', async (version) => {
    const { it: server, where } = await serving(terminal(), [], { minVersion: version, maxVersion: version });
    expect(await failure(payment(where))).toMatchObject({ code: 'noSecureChannel', delivery: 'notSent' });
    expect(server.requestBytes).toBe(0);
  });

  it.each(['aNULL', 'eNULL'])('C46 %s ciphers: no handshake', async (kind) => {
    const ciphers = `${kind}@SECLEVEL=0`;
    const { it: server, where } = await serving(terminal(), [], { ciphers, maxVersion: 'TLSv1.2' });
    expect(await failure(payment(where))).toMatchObject({ delivery: 'notSent' });
    expect(server).toMatchObject({ connections: 1, requestBytes: 0 });
  });

  it('C44 P-192: no handshake, because the curve is never offered', async () => {
    const { it: server, where } = await serving(terminal({ key: 'P-192' }));
    expect(await failure(payment(where))).toMatchObject({ delivery: 'notSent' });
    expect(server).toMatchObject({ connections: 1, requestBytes: 0 });
  });

  it('C50 two genuine terminals swapped: wrongTerminal at both addresses', async () => {
    const one = await serving(terminal());
    const two = await serving(called(named(OTHER_ID)));
    for (const [where, id] of [
      [two.where, ID],
      [one.where, OTHER_ID],
    ] as const)
      expect(await failure(payment(where, TILL, id))).toMatchObject({
        code: 'wrongTerminal',
        delivery: 'notSent',
      });
    expect([one.it.requestBytes, two.it.requestBytes]).toEqual([0, 0]);
  });
});

/** OpenSSL's own server says no by an alert, as a terminal does; it prints what gets through. */
async function openSslTerminal(own: Issued, version: string) {
  const files = ['-key', own.keyFile, '-cert', own.certFile, '-CAfile', CA.certFile];
  const demands = ['-Verify', '3', '-verify_return_error', version];
  const child = spawn('openssl', ['s_server', '-accept', '127.0.0.1:0', ...files, ...demands]);
  onTestFinished(() => void child.kill());
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(text.toString()));
  while (!/^ACCEPT .*:\d+$/m.test(said.join(''))) await once(child.stdout, 'data');
  const port = Number(/^ACCEPT .*:(\d+)$/m.exec(said.join(''))?.[1]);
  return { where: { host: '127.0.0.1', port }, said };
}

describe('C47: a terminal that does not take our certificate', () => {
  it.each(['-tls1_2', '-tls1_3'])('%s: rejected, nothing sent', async (version) => {
    const { said, where } = await openSslTerminal(terminal(), version);
    expect(await failure(payment(where, STRANGER))).toMatchObject({
      name: 'VinrClientCertificateError',
      code: 'rejected',
      delivery: 'notSent',
    });
    expect(said.join('')).not.toContain('POST');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)(
    '%s: hung up on without a word, nothing sent',
    async (maxVersion) => {
      const { it: server, where } = await serving(terminal(), [], { maxVersion });
      expect(await failure(payment(where, STRANGER))).toMatchObject({ delivery: 'notSent' });
      expect(server.requestBytes).toBe(0);
    },
  );
});

describe('a terminal over time', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('C48 %s: no session is ever resumed', async (maxVersion) => {
    const { where } = await serving(terminal(), [], { maxVersion });
    const client = lan();
    for (let round = 0; round < 3; round += 1) {
      const connection = await client.dial(ID, where, { timeoutMs: 3_000 });
      // A resumed handshake carries no certificate, so there would be nobody to name.
      expect(connection.peer.fingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
      connection.close();
    }
  });

  it('C48 another terminal behind the same address is looked at anew', async () => {
    const first = new CountingServer(terminal(), [], { maxVersion: 'TLSv1.2' });
    const where = await first.start();
    const client = lan();
    (await client.dial(ID, where, { timeoutMs: 3_000 })).close();
    await first.stop();
    const { it: second, where: there } = await serving(called(named(OTHER_ID)), [], {
      maxVersion: 'TLSv1.2',
    });
    const error = await failure(client.dial(ID, there, { timeoutMs: 3_000 }));
    expect(error).toMatchObject({ code: 'wrongTerminal' });
    expect(second.requestBytes).toBe(0);
  });

  it('C49 a renewed certificate of the same terminal is taken, and can be told from the old one', async () => {
    const prints: string[] = [];
    for (const own of [terminal(), terminal({ until: 700 })]) {
      const { where } = await serving(own);
      const connection = await lan().dial(ID, where, { timeoutMs: 3_000 });
      prints.push(connection.peer.fingerprint256);
      connection.close();
    }
    expect(new Set(prints).size).toBe(2);
  });
});
