import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { describe, expect, it } from 'vitest';
import { findProblem } from './inspect-p12.ts';

/** Keys that are not RSA, which the files of import.test.ts cannot hold. */
const NOW = new Date('2027-03-01T12:00:00Z');
const DAY_MS = 86_400_000;
const ALGORITHMS: Record<string, EcKeyGenParams & { hash?: string }> = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  Ed25519: { name: 'Ed25519', namedCurve: '' },
};

async function selfSigned(kind: string): Promise<string> {
  const algorithm = ALGORITHMS[kind]!;
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=tml_1',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(NOW.getTime() - DAY_MS),
    notAfter: new Date(NOW.getTime() + 90 * DAY_MS),
    extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth])],
  });
  return certificate.toString('pem');
}

describe('a certificate with a key that is not RSA', () => {
  it.each(Object.keys(ALGORITHMS))('%s is strong enough', async (kind) => {
    const pem = await selfSigned(kind);
    const file = { key: '', cert: [pem], legacy: false, unused: [] };
    // Its own authority, so that nothing but its strength is in question.
    expect(findProblem(file, { terminalId: 'tml_1', caPem: pem, now: NOW })).toBeNull();
    expect(findProblem(file, { terminalId: 'tml_2', caPem: pem, now: NOW })).toMatchObject({
      code: 'wrongTerminal',
    });
  });
});
