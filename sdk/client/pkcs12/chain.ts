import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { VinrClientCertificateError, type ClientCertificateCode } from '../errors.ts';
import { damaged } from './asn1.ts';
import type { Bags } from './bags.ts';

export interface Chain {
  readonly key: KeyObject;
  /** Leaf first, then each issuer as far as the file goes. */
  readonly certificates: readonly X509Certificate[];
  /** Certificates in the file that do not belong to the leaf's chain. They are trusted for nothing. */
  readonly unused: readonly X509Certificate[];
}

/** The runtime's own verdict on what the file holds: which certificate the key belongs to, and who issued whom. */
export function assembleChain(bags: Bags): Chain {
  const key = readKey(bags.keys);
  const all = readCertificates(bags.certificates);
  const leaf = pickLeaf(all, key);
  const certificates = [leaf];
  for (;;) {
    const issuer = issuerOf(certificates, all);
    if (issuer === undefined) break;
    certificates.push(issuer);
  }
  return { key, certificates, unused: all.filter((one) => !certificates.includes(one)) };
}

function readKey(keys: readonly Buffer[]): KeyObject {
  const [der, another] = keys;
  if (der === undefined) throw refuse('noKey', 'The certificate file holds no private key.');
  if (another !== undefined)
    throw refuse('ambiguous', 'The certificate file holds more than one private key.');
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw damaged(cause);
  }
}

function readCertificates(ders: readonly Buffer[]): readonly X509Certificate[] {
  if (ders.length === 0) throw refuse('noCertificate', 'The certificate file holds no certificate.');
  try {
    const all = ders.map((der) => new X509Certificate(der));
    return all.filter((one, at) => all.findIndex((other) => other.raw.equals(one.raw)) === at);
  } catch (cause) {
    throw damaged(cause);
  }
}

function pickLeaf(all: readonly X509Certificate[], key: KeyObject): X509Certificate {
  const [leaf, another] = all.filter((one) => one.checkPrivateKey(key));
  if (leaf === undefined)
    throw refuse('keyMismatch', 'The private key in the file belongs to no certificate in it.');
  if (another !== undefined)
    throw refuse('ambiguous', 'The file holds two certificates for one private key.');
  return leaf;
}

function issuerOf(
  chain: readonly X509Certificate[],
  all: readonly X509Certificate[],
): X509Certificate | undefined {
  const last = chain.at(-1);
  if (last === undefined) return undefined;
  return all.find((one) => !chain.includes(one) && last.checkIssued(one) && last.verify(one.publicKey));
}

function refuse(code: ClientCertificateCode, message: string): VinrClientCertificateError {
  return new VinrClientCertificateError(message, { code, delivery: 'notSent' });
}
