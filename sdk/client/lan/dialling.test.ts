import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import {
  authority,
  certificate,
  clientCertificate,
  terminalCertificate,
  type TestCertificate,
} from '../../testing/certificates.ts';
import {
  CA,
  clearCounter,
  dialled,
  ID,
  lan,
  OWN,
  paying,
  PAYMENT,
  rawServer,
  terminal,
  TILL,
} from '../../testing/counter.ts';
import { failure } from '../../testing/failure.ts';
import { Vinr, type VinrError } from '../index.ts';
import { TerminalConnection } from './connection.ts';
import { dial } from './dial.ts';

afterEach(clearCounter);

describe('dialling', () => {
  it('tells who answered and how long it took', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    expect(connection).toMatchObject({ terminalId: ID, open: true });
    expect(connection.peer.fingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(connection.peer.publicKey256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(connection.peer.publicKey256).not.toBe(connection.peer.fingerprint256);
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
    ['a common name alone', certificate({ commonName: ID, use: 'serverAuth' }, CA), 'wrongTerminal'],
    ['names said twice', terminalCertificate(ID, CA, { namesTwice: true }), 'untrusted'],
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
      const authorities = [new X509Certificate(CA.cert)];
      const shown = { context, certificateBytes: 0, authorities, isDenied: () => false };
      const bare = await dial(where, { terminalId: ID, shown, timeoutMs: 30_000 });
      const connection = new TerminalConnection(ID, bare, Date.now);
      const error = await failure(connection.pay(PAYMENT, paying()));
      expect(error).toMatchObject({ code: 'rejected', delivery: 'notSent' });
    }
    expect(device.log).toEqual([]);
  });
});
