import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { TERMINAL_URN } from '@vinr/sdk/wire';
import { packPkcs12 } from './pkcs12.ts';
import { mintPassphrase } from './randomness.ts';
import { CLIENT_URN } from './terminal/certificate-check.ts';

const SUBTLE = webcrypto.subtle;
const DAY_MS = 86_400_000;
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

type KeyPair = webcrypto.CryptoKeyPair;

/** Which kind of key a certificate is for. An RSA key takes a hundred times as long to make. */
export const KEY_KINDS = ['ec', 'rsa'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

const ALGORITHMS = { ec: EC, rsa: RSA };

async function keyPair(kind: KeyKind): Promise<KeyPair> {
  return await SUBTLE.generateKey(ALGORITHMS[kind], true, ['sign', 'verify']);
}

/** A certificate authority that lives as long as the simulator. */
export interface Authority {
  readonly keys: KeyPair;
  readonly kind: KeyKind;
  readonly certificate: x509.X509Certificate;
  /** PEM. */
  readonly pem: string;
}

/** From and to, ms since the epoch. */
export interface Validity {
  readonly from: number;
  readonly to: number;
}

export const validNow = (now: number): Validity => ({ from: now - DAY_MS, to: now + 365 * DAY_MS });
export const expired = (now: number): Validity => ({ from: now - 30 * DAY_MS, to: now - DAY_MS });
export const notYetValid = (now: number): Validity => ({ from: now + DAY_MS, to: now + 30 * DAY_MS });

/** `name` is the whole distinguished name. */
export async function createAuthority(name: string, now: number, kind: KeyKind): Promise<Authority> {
  const keys = await keyPair(kind);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name,
      keys,
      signingAlgorithm: ALGORITHMS[kind],
      notBefore: new Date(now - 60 * DAY_MS),
      notAfter: new Date(now + 3650 * DAY_MS),
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    },
    webcrypto,
  );
  return { keys, kind, certificate, pem: certificate.toString('pem') };
}

/** The key and certificate a terminal shows. PEM. */
export async function issueTerminal(
  authority: Authority,
  terminalId: string,
  validity: Validity,
  kind: KeyKind,
): Promise<{ readonly key: string; readonly cert: string }> {
  const keys = await keyPair(kind);
  const certificate = await issue(
    authority,
    keys,
    terminalId,
    `${TERMINAL_URN}${terminalId}`,
    'serverAuth',
    validity,
  );
  return { key: await exportKey(keys.privateKey), cert: certificate.toString('pem') };
}

export interface IssuedClient {
  readonly p12: Buffer;
  readonly passphrase: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
}

/** A till's identity for one terminal, as VINR's Dashboard would hand it out: a .p12 and its passphrase. */
export async function issueClient(
  authority: Authority,
  terminalId: string,
  validity: Validity,
  kind: KeyKind,
): Promise<IssuedClient> {
  const keys = await keyPair(kind);
  const urn = `${CLIENT_URN}${terminalId}`;
  const certificate = await issue(authority, keys, `till for ${terminalId}`, urn, 'clientAuth', validity);
  const passphrase = mintPassphrase();
  const p12 = packPkcs12(await exportKey(keys.privateKey), certificate.toString('pem'), passphrase);
  return { p12, passphrase, serialNumber: certificate.serialNumber };
}

async function issue(
  authority: Authority,
  keys: KeyPair,
  commonName: string,
  urn: string,
  usage: 'serverAuth' | 'clientAuth',
  validity: Validity,
): Promise<x509.X509Certificate> {
  return await x509.X509CertificateGenerator.create(
    {
      subject: `CN=${commonName}`,
      issuer: authority.certificate.subject,
      publicKey: keys.publicKey,
      signingKey: authority.keys.privateKey,
      signingAlgorithm: ALGORITHMS[authority.kind],
      notBefore: new Date(validity.from),
      notAfter: new Date(validity.to),
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage[usage]]),
        new x509.SubjectAlternativeNameExtension([{ type: 'url', value: urn }]),
        await x509.AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
      ],
    },
    webcrypto,
  );
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await SUBTLE.exportKey('pkcs8', key), 'PRIVATE KEY');
}
