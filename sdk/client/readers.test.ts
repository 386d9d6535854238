import { Bonjour } from 'bonjour-service';
import { afterEach, describe, expect, it } from 'vitest';
import { authority, clientCertificate, terminalCertificate } from '../testing/certificates.ts';
import { approve, TestTerminal } from '../testing/test-terminal.ts';
import { Vinr } from './index.ts';
import { parseStaticHost } from './readers/static-host.ts';

const CA = authority('Test terminal CA');
const ID = 'term_CT20_0042';
const TERMINAL = { identity: clientCertificate(CA), ca: CA.cert, discoveryInterface: '127.0.0.1' };

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function device(id: string, ca = CA): Promise<{ port: number; device: TestTerminal }> {
  const made = new TestTerminal({
    own: terminalCertificate(id, ca),
    clientAuthority: CA.cert,
    onRequest: approve,
  });
  running.push(() => made.stop());
  return { port: (await made.start()).port, device: made };
}

function advertise(id: string, port: number): void {
  const loopback: object = { interface: '127.0.0.1', bind: '0.0.0.0' };
  const bonjour = new Bonjour(loopback);
  bonjour.publish({ name: id, type: 'vinr-terminal', port, txt: { id, model: 'nexgo_ct20' }, probe: false });
  running.push(
    () => new Promise<void>((resolve) => bonjour.unpublishAll(() => bonjour.destroy(() => resolve()))),
  );
}

describe('discovering', () => {
  it('reads the id of a static host from its certificate, and reports the ones that are no terminal', async () => {
    const { port, device: seen } = await device(ID);
    const { port: foreign } = await device('term_X', authority('Stranger'));
    const problems: string[] = [];
    const vinr = new Vinr({ terminal: TERMINAL });
    const readers = await vinr.terminal.readers.discover({
      network: 'local',
      staticHosts: [`127.0.0.1:${port}`, `127.0.0.1:${foreign}`],
      onProblem: (host) => problems.push(host),
    });
    expect(readers).toMatchObject([{ id: ID, ip: '127.0.0.1', port, status: 'online', verified: true }]);
    expect(problems).toEqual([`127.0.0.1:${foreign}`]);
    expect(seen.log).toEqual([]);
    const payment = { readerId: ID, amount: 2500, currency: 'USD', reference: 'order_1' };
    expect(await vinr.terminal.payments.createLocal(payment)).toMatchObject({
      status: 'completed',
      terminalId: ID,
    });
  });

  it('hears what is advertised, and believes only the certificate', async () => {
    const id = `term_mdns_${process.pid}`;
    const { port } = await device(id);
    const { port: liar } = await device(ID);
    advertise(id, port);
    advertise(`${id}_liar`, liar);
    const vinr = new Vinr({ terminal: TERMINAL });
    const readers = await vinr.terminal.readers.discover({ network: 'local', timeoutMs: 1500 });
    const [mine] = readers.filter((one) => one.id === id);
    expect(mine).toMatchObject({
      ip: '127.0.0.1',
      port,
      model: 'nexgo_ct20',
      source: 'mdns',
      verified: false,
    });

    const fresh = new Vinr({ terminal: TERMINAL }).terminal.payments;
    const payment = { amount: 2500, currency: 'USD', reference: 'order_1' };
    expect(await fresh.createLocal({ readerId: id, ...payment })).toMatchObject({ status: 'completed' });
    await expect(fresh.createLocal({ readerId: `${id}_liar`, ...payment })).rejects.toMatchObject({
      code: 'wrongTerminal',
      delivery: 'notSent',
    });
  });

  it('says that a terminal is nowhere to be found', async () => {
    const connectivity = { mode: 'local', localTimeoutMs: 200 } as const;
    const payment = { terminalId: 'term_nobody', amount: 1, currency: 'USD', reference: 'r', connectivity };
    const vinr = new Vinr({ terminal: TERMINAL });
    await expect(vinr.terminal.payments.create(payment)).rejects.toMatchObject({
      code: 'notFound',
      delivery: 'notSent',
    });
  });
});

it.each([
  ['192.168.10.51', { host: '192.168.10.51', port: 8443 }],
  ['192.168.10.51:9443', { host: '192.168.10.51', port: 9443 }],
  ['till-3.shop', { host: 'till-3.shop', port: 8443 }],
  ['fe80::1', { host: 'fe80::1', port: 8443 }],
  ['[fe80::1]:9443', { host: 'fe80::1', port: 9443 }],
])('reads the static host %s', (text, where) => {
  expect(parseStaticHost(text)).toEqual(where);
});

it.each(['', 'a:b', '1.2.3.4:0', '1.2.3.4:70000', '[fe80::1'])('refuses the static host "%s"', (text) => {
  expect(() => parseStaticHost(text)).toThrow(/A static host is/);
});
