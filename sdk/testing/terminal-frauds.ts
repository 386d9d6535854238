import { X509Certificate } from 'node:crypto';
import type { Issued, Wanted } from './openssl.ts';
import type { Cast, TerminalRow } from './terminal-cast.ts';
import { ID, named, one, SERVER } from './terminal-cast.ts';

const URN = `urn:vinr:terminal:${ID}`;

/** Names that a careless reader takes for the terminal's. */
export function fraudulentNames(cast: Cast): TerminalRow[] {
  const row = (name: string, ...names: string[]) =>
    one(cast, 'C43', name, 'wrongTerminal', () => ({
      own: cast.terminal({ extensions: [...SERVER, ...names] }),
    }));
  return [
    row('its name in capitals', `subjectAltName=URI:${URN.toUpperCase()}`),
    row('its name for a host', `subjectAltName=DNS:${URN}`),
    row('its name inside a host', 'subjectAltName=@names', '[names]', `DNS.1=x, URI:${URN}`),
    row('its name inside another URI', `subjectAltName=URI:http://x/${URN}`),
    row('a zero byte after its name', `subjectAltName=DER:${uriInDer(`${URN}\0.example`)}`),
    row('a line break before its name', `subjectAltName=DER:${uriInDer(`\n${URN}`)}`),
    row('its name twice', `subjectAltName=URI:${URN},URI:${URN}`),
  ];
}

/** One URI as the value of a subject alternative name, hex. */
function uriInDer(uri: string): string {
  const content = Buffer.from(uri, 'latin1');
  const name = Buffer.concat([Buffer.from([0x86, content.length]), content]);
  return Buffer.concat([Buffer.from([0x30, name.length]), name]).toString('hex');
}

/** Certificates of our authority that say more than a terminal's may, or were changed after they were signed. */
export function fraudulentUses(cast: Cast): TerminalRow[] {
  const { terminal } = cast;
  const row = (name: string, end: string, own: () => Issued, inElectron?: string) =>
    one(cast, 'C44', name, end, () => ({ own: own() }), inElectron === undefined ? {} : { inElectron });
  const saying = (...extensions: string[]) => terminal({ extensions: [...SERVER, named(ID), ...extensions] });
  const of = (more: Partial<Wanted>) => () => terminal(more);
  const anyUse = {
    extensions: ['basicConstraints=CA:FALSE', 'extendedKeyUsage=anyExtendedKeyUsage', named(ID)],
  };
  return [
    row('for any use', 'wrongUse', of(anyUse)),
    row('may sign certificates', 'wrongUse', () => saying('keyUsage=digitalSignature,keyCertSign')),
    row('constrains names', 'wrongUse', () => saying('nameConstraints=permitted;DNS:example.com')),
    row('a critical extension that nobody knows', 'untrusted', () => saying('1.2.3.4=critical,DER:0500')),
    row('an MD5 signature', 'untrusted', () => md5(cast)),
    row('a curve spelled out', 'untrusted', of({ key: 'P-256 spelled out' }), 'noSecureChannel'),
    row('a changed signature', 'untrusted', () => changed(terminal(), lastByteFlipped)),
    row('two words for its signature', 'untrusted', () => changed(terminal(), otherDigestOutside)),
  ];
}

/** RSA signs MD5 under every OpenSSL; curves refuse to. */
function md5({ make, good }: Cast): Issued {
  const issuer = make.authority('/O=VINR/CN=VINR Terminal CA', { key: 'RSA-2048' });
  return make.issue({ ...good, issuer, digest: 'md5' });
}

/** The same certificate with some bytes of it changed. */
function changed(issued: Issued, change: (der: Buffer) => void): Issued {
  const der = Buffer.from(new X509Certificate(issued.cert).raw);
  change(der);
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  const cert = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { ...issued, cert };
}

const lastByteFlipped = (der: Buffer): void =>
  void der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1);

/** The signed part goes on saying ECDSA with SHA-256. */
function otherDigestOutside(der: Buffer): void {
  const identifier = Buffer.from('2a8648ce3d040302', 'hex');
  der.writeUInt8(0x03, der.lastIndexOf(identifier) + identifier.length - 1);
}
