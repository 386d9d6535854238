import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Wanted {
  readonly commonName: string;
  readonly uris?: readonly string[];
  readonly use?: 'serverAuth' | 'clientAuth';
  readonly authority?: boolean;
  /** Days from now; negative for the past. */
  readonly from?: number;
  readonly until?: number;
  readonly bits?: number;
  /** Says its names in two extensions, which OpenSSL itself would never write. */
  readonly namesTwice?: boolean;
}

const DAY_MS = 86_400_000;
const SHA256_RSA = (): forge.md.MessageDigest => forge.md.sha256.create();
let serial = 1;

/** A throw-away certificate, signed by `issuer` or by itself. */
export function certificate(wanted: Wanted, issuer?: TestCertificate): TestCertificate {
  const key = rsaKey(wanted.bits ?? 2048);
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  made.serialNumber = (serial++).toString(16).padStart(4, '0');
  made.validity.notBefore = new Date(Date.now() + (wanted.from ?? -1) * DAY_MS);
  made.validity.notAfter = new Date(Date.now() + (wanted.until ?? 30) * DAY_MS);
  made.setSubject([{ name: 'commonName', value: wanted.commonName }]);
  const by = issuer === undefined ? undefined : forge.pki.certificateFromPem(issuer.cert);
  made.setIssuer((by ?? made).subject.attributes);
  made.setExtensions(extensions(wanted));
  made.sign(issuer === undefined ? key : forge.pki.privateKeyFromPem(issuer.key), SHA256_RSA());
  return { key: forge.pki.privateKeyToPem(key), cert: forge.pki.certificateToPem(made) };
}

export function authority(commonName: string): TestCertificate {
  return certificate({ commonName, authority: true });
}

/** A terminal's certificate as we read VINR's papers. */
export function terminalCertificate(
  id: string,
  ca: TestCertificate,
  more: Partial<Wanted> = {},
): TestCertificate {
  return certificate({ commonName: id, uris: [`urn:vinr:terminal:${id}`], use: 'serverAuth', ...more }, ca);
}

export function clientCertificate(ca: TestCertificate, more: Partial<Wanted> = {}): TestCertificate {
  return certificate({ commonName: 'till', use: 'clientAuth', ...more }, ca);
}

function extensions(wanted: Wanted): object[] {
  const made: object[] = [{ name: 'basicConstraints', cA: wanted.authority === true, critical: true }];
  if (wanted.use !== undefined) made.push({ name: 'extKeyUsage', [wanted.use]: true });
  const names = wanted.uris?.map((value) => ({ type: 6, value }));
  if (names !== undefined && names.length > 0) made.push({ name: 'subjectAltName', altNames: names });
  if (wanted.namesTwice === true) made.push({ name: 'subjectAltName', altNames: names });
  return made;
}

/** Made by the runtime: the library's own generator is slow. */
function rsaKey(bits: number): forge.pki.rsa.PrivateKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return forge.pki.privateKeyFromPem(privateKey.export({ format: 'pem', type: 'pkcs1' }).toString());
}
