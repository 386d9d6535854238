import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

/** Who signs, and with what. */
export interface TestAuthority {
  readonly certificate: forge.pki.Certificate;
  readonly keys: TestKeys;
  readonly pem: string;
}

export interface TestKeys {
  readonly privateKey: forge.pki.rsa.PrivateKey;
  readonly publicKey: forge.pki.rsa.PublicKey;
}

export interface Wishes {
  readonly subject?: string;
  readonly uri?: string | null;
  readonly isAuthority?: boolean;
  readonly clientAuth?: boolean;
  readonly serverAuth?: boolean;
  /** ms since the epoch. */
  readonly from?: number;
  readonly to?: number;
  readonly digest?: 'sha256' | 'sha1';
  readonly keys?: TestKeys;
}

export const DAY_MS = 86_400_000;
export const NOW = new Date('2027-03-01T12:00:00Z');

/** Forge's own key generation takes seconds; the runtime's takes a tenth of one. */
export function makeKeys(bits = 2048): TestKeys {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}

export function makeAuthority(name: string, issuer?: TestAuthority, wishes: Wishes = {}): TestAuthority {
  const keys = wishes.keys ?? makeKeys();
  const certificate = makeCertificate(
    {
      subject: name,
      uri: null,
      isAuthority: true,
      clientAuth: false,
      to: NOW.getTime() + 3650 * DAY_MS,
      ...wishes,
      keys,
    },
    issuer,
  );
  return { certificate, keys, pem: forge.pki.certificateToPem(certificate) };
}

/** forge's types take this tag for a class. */
const UTF8 = forge.asn1.Type.UTF8 as unknown as forge.asn1.Class;

/** Signed by `issuer`, or by itself. */
export function makeCertificate(
  wishes: Wishes & { keys: TestKeys },
  issuer?: TestAuthority,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  const subject = [{ name: 'commonName', value: wishes.subject ?? 'till', valueTagClass: UTF8 }];
  certificate.publicKey = wishes.keys.publicKey;
  certificate.serialNumber = `01${randomBytes(8).toString('hex')}`;
  certificate.validity.notBefore = new Date(wishes.from ?? NOW.getTime() - 60 * DAY_MS);
  certificate.validity.notAfter = new Date(wishes.to ?? NOW.getTime() + 365 * DAY_MS);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer?.certificate.subject.attributes ?? subject);
  certificate.setExtensions(extensions(wishes));
  certificate.sign(
    (issuer?.keys ?? wishes.keys).privateKey,
    wishes.digest === 'sha1' ? forge.md.sha1.create() : forge.md.sha256.create(),
  );
  return certificate;
}

function extensions({
  isAuthority = false,
  clientAuth = true,
  serverAuth = false,
  uri = null,
}: Wishes): object[] {
  return [
    { name: 'basicConstraints', cA: isAuthority, critical: true },
    ...(clientAuth || serverAuth ? [{ name: 'extKeyUsage', clientAuth, serverAuth }] : []),
    ...(uri === null ? [] : [{ name: 'subjectAltName', altNames: [{ type: 6, value: uri }] }]),
  ];
}

export interface PackOptions {
  readonly algorithm?: 'aes256' | '3des';
  readonly useMac?: boolean;
  /** Written into the file in place of the rounds that were really done for its integrity check. */
  readonly claimedRounds?: number;
}

export function packP12(
  key: forge.pki.rsa.PrivateKey | null,
  certificates: readonly forge.pki.Certificate[],
  passphrase: string,
  { algorithm = 'aes256', useMac = true, claimedRounds }: PackOptions = {},
): Uint8Array {
  // forge takes null for "none" on both sides; its types do not say so.
  const chain = (certificates.length === 0 ? null : [...certificates]) as forge.pki.Certificate[];
  const pfx = forge.pkcs12.toPkcs12Asn1(key, chain, passphrase, {
    algorithm,
    useMac,
  });
  if (claimedRounds !== undefined) claimRounds(pfx, claimedRounds);
  return Buffer.from(forge.asn1.toDer(pfx).getBytes(), 'binary');
}

function claimRounds(pfx: forge.asn1.Asn1, rounds: number): void {
  const [, , macData] = pfx.value as forge.asn1.Asn1[];
  const macRounds = (macData?.value as forge.asn1.Asn1[])[2];
  if (macRounds === undefined) throw new Error('The file carries no integrity check');
  macRounds.value = forge.asn1.integerToDer(rounds).getBytes();
}
