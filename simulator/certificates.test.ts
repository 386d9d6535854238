import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { PeerCertificate } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPkcs12 } from './testing/identity.ts';
import { Shop } from './testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await Shop.open({ terminals: 2 });
});
afterAll(() => shop.close());

async function make(kind: string, terminalId = shop.terminal().id) {
  const { status, body } = await shop.control('POST', '/certificates', { terminalId, kind });
  expect(status).toBe(201);
  return openPkcs12(String(body['clientP12File']), String(body['passphrase']));
}

async function refusals(): Promise<number> {
  return (await shop.events('tlsRefused')).length;
}

test('a client identity names its terminal, is quickly made, and is signed by the authority in the file', () => {
  const { clientP12File, passphrase, caFile, id } = shop.terminal();
  const certificate = new X509Certificate(openPkcs12(clientP12File, passphrase).cert);
  const authority = new X509Certificate(readFileSync(caFile));
  expect(certificate.subjectAltName).toBe(`URI:urn:vinr:client:${id}`);
  expect(certificate.publicKey.asymmetricKeyType).toBe('ec');
  expect(certificate.checkIssued(authority) && certificate.verify(authority.publicKey)).toBe(true);
  expect(certificate.ca).toBe(false);
  expect(statSync(clientP12File).mode & 0o077).toBe(0);
});

test('where RSA is asked for, authority, terminal and till all have it, and understand each other', async () => {
  const old = await Shop.open({ terminalKeys: 'rsa', clientKeys: 'rsa' });
  try {
    const identity = old.identity(old.terminal());
    const kinds = [readFileSync(old.terminal().caFile, 'utf8'), identity.cert].map(
      (pem) => new X509Certificate(pem).publicKey.asymmetricKeyType,
    );
    expect(kinds).toEqual(['rsa', 'rsa']);
    expect((await old.lan('GET', '/v1/status')).status).toBe(200);
  } finally {
    await old.close();
  }
});

test('passphrases differ and open only their own file', () => {
  const [first, second] = [shop.terminal(0), shop.terminal(1)];
  expect(first.passphrase).not.toBe(second.passphrase);
  expect(() => openPkcs12(first.clientP12File, second.passphrase)).toThrow();
});

test('a certificate made on demand works like the first', async () => {
  expect((await shop.lan('GET', '/v1/status', null, { identity: await make('valid') })).status).toBe(200);
});

test.each(['expired', 'notYetValid', 'foreignAuthority'])(
  'a client certificate that is %s is refused',
  async (kind) => {
    const before = await refusals();
    const identity = await make(kind);
    await expect(shop.pay({ reference: kind }, { identity })).rejects.toMatchObject({
      code: expect.stringMatching(/^(ECONNRESET|EPIPE)$/),
    });
    expect(await refusals()).toBeGreaterThan(before);
    expect(await shop.ledger(kind)).toEqual([]);
  },
);

test("another terminal's client certificate is refused", async () => {
  const identity = shop.identity(shop.terminal(1));
  await expect(shop.pay({ reference: 'neighbour' }, { identity })).rejects.toMatchObject({
    code: expect.stringMatching(/^(ECONNRESET|EPIPE)$/),
  });
  expect(await shop.ledger('neighbour')).toEqual([]);
});

test('no client certificate is refused by TLS itself', async () => {
  await expect(shop.pay({ reference: 'naked' }, { identity: null })).rejects.toMatchObject({
    code: expect.stringMatching(/ALERT_CERTIFICATE_REQUIRED$/),
  });
  expect((await shop.face()).session).toBeNull();
});

test.each(['ec', 'rsa'])(
  'a client certificate for an %s key opens with OpenSSL and is admitted',
  async (keys) => {
    const terminalId = shop.terminal().id;
    const { body } = await shop.control('POST', '/certificates', { terminalId, keys });
    const { key, cert } = unpack(String(body['clientP12File']), String(body['passphrase']));
    expect(new X509Certificate(cert).publicKey.asymmetricKeyType).toBe(keys);
    expect((await shop.lan('GET', '/v1/status', null, { identity: { key, cert } })).status).toBe(200);
  },
);

test('a revoked client certificate is refused, and the others are not', async () => {
  const terminalId = shop.terminal().id;
  const { body } = await shop.control('POST', '/certificates', { terminalId });
  const identity = openPkcs12(String(body['clientP12File']), String(body['passphrase']));
  expect((await shop.lan('GET', '/v1/status', null, { identity })).status).toBe(200);
  const { serialNumber } = body;
  expect((await shop.control('POST', '/certificates/revoke', { serialNumber })).status).toBe(200);
  await expect(shop.lan('GET', '/v1/status', null, { identity })).rejects.toThrow();
  expect((await shop.lan('GET', '/v1/status')).status).toBe(200);
});

test.each(['rsa', 'ec'])('a renewed terminal certificate: same identity, new %s key', async (keys) => {
  const shown: PeerCertificate[] = [];
  const look = (_host: string, peer: PeerCertificate): undefined => void shown.push(peer);
  const ask = () => shop.lan('GET', '/v1/status', null, { checkServerIdentity: look } as object);
  await ask();
  await shop.control('POST', `/terminals/${shop.terminal().id}/certificate`, { keys });
  expect((await ask()).status).toBe(200);
  expect(shown[1]?.subjectaltname).toBe(shown[0]?.subjectaltname);
  expect(shown[1]?.fingerprint256).not.toBe(shown[0]?.fingerprint256);
  expect(shown[1]?.asn1Curve === undefined).toBe(keys === 'rsa');
});

/** Key and certificate as OpenSSL reads them, for node-forge knows no EC. */
function unpack(file: string, passphrase: string): { key: string; cert: string } {
  const read = (...args: string[]): string =>
    execFileSync('openssl', ['pkcs12', '-in', file, '-passin', 'env:P12', '-nodes', ...args], {
      encoding: 'utf8',
      env: { ...process.env, P12: passphrase },
    });
  return { key: read('-nocerts'), cert: read('-nokeys', '-clcerts') };
}
