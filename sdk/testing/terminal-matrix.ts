import { X509Certificate } from 'node:crypto';
import type { TlsOptions } from 'node:tls';
import { countingServer, openSslServer, type Dialled, type Serving } from './counting-server.ts';
import type { Issued, OpenSslWorkshop, Wanted } from './openssl.ts';
import type { Cast, TerminalRow } from './terminal-cast.ts';
import { CLIENT, ID, named, one, OTHER_ID, pemOf, SERVER } from './terminal-cast.ts';
import { chainRows } from './terminal-chains.ts';
import { fraudulentNames, fraudulentUses } from './terminal-frauds.ts';

export type { Dial, TerminalRow } from './terminal-cast.ts';
export { ID } from './terminal-cast.ts';

export interface TerminalMatrix {
  readonly rows: readonly TerminalRow[];
  /** PEM of both CAs that the till believes while they change. */
  readonly ca: readonly string[];
}

export function terminalMatrix(make: OpenSslWorkshop): TerminalMatrix {
  const ca = make.authority('/O=VINR/CN=VINR Terminal CA');
  const nextCa = make.authority('/O=VINR/CN=VINR Terminal CA 2');
  const foreign = make.authority('/O=Somebody/CN=Other CA');
  const extensions = [...SERVER, named(ID)];
  const good: Wanted = { subject: `/CN=${ID}`, extensions, issuer: ca, key: 'P-256' };
  const client = (issuer: Issued) => make.issue({ ...good, subject: '/CN=till', extensions: CLIENT, issuer });
  const terminal = (more: Partial<Wanted> = {}) => make.issue({ ...good, ...more });
  const cast = { make, ca, nextCa, foreign, good, terminal, till: client(ca), stranger: client(foreign) };
  const identities = [...poorIdentities(cast), ...fraudulentNames(cast)];
  const uses = [...poorUses(cast), ...fraudulentUses(cast), ...chainRows(cast)];
  const rows = [...identities, ...uses, ...poorChannels(cast), ...refusalsOfOurs(cast), ...overTime(cast)];
  return { rows, ca: [ca.cert, nextCa.cert] };
}

function poorIdentities(cast: Cast): TerminalRow[] {
  const { make, foreign, good, terminal } = cast;
  const row = (name: string, end: string, own: () => Issued) =>
    one(cast, 'C43', name, end, () => ({ own: own() }));
  const called = (...names: string[]) => terminal({ extensions: [...SERVER, ...names] });
  const { subject, extensions } = good;
  const stolen = terminal();
  return [
    row('expired', 'terminalCertificateExpired', () => terminal({ from: -30, until: -1 })),
    row('not yet valid', 'terminalCertificateNotYetValid', () => terminal({ from: 1 })),
    row('signed by itself', 'untrusted', () => make.issue({ subject, extensions, key: 'P-256' })),
    row('another CA', 'untrusted', () => terminal({ issuer: foreign })),
    row('another terminal', 'wrongTerminal', () => called(named(OTHER_ID))),
    row('two terminals', 'wrongTerminal', () => called(`${named(ID)},URI:urn:vinr:terminal:${OTHER_ID}`)),
    row('a wildcard', 'wrongTerminal', () => called(named('*'))),
    row('a wildcard for a host', 'wrongTerminal', () => called('subjectAltName=DNS:*.vinr.example')),
    row('a name that only begins the same', 'wrongTerminal', () => called(named(`${ID}0`))),
    row('only a common name', 'wrongTerminal', () => terminal({ extensions: SERVER })),
    row('a common name beside a name of another kind', 'wrongTerminal', () => called('subjectAltName=DNS:x')),
    row('only an address', 'wrongTerminal', () => called('subjectAltName=IP:127.0.0.1')),
    one(cast, 'C43', 'withdrawn', 'revoked', () => ({ own: stolen }), { denied: [serialOf(stolen)] }),
  ];
}

function poorUses(cast: Cast): TerminalRow[] {
  const { terminal } = cast;
  const row = (name: string, end: string, more: Partial<Wanted>, inElectron?: string) =>
    one(
      cast,
      'C44',
      name,
      end,
      () => ({ own: terminal(more) }),
      inElectron === undefined ? {} : { inElectron },
    );
  const authority = ['basicConstraints=CA:TRUE', 'extendedKeyUsage=serverAuth', named(ID)];
  return [
    row('no use named', 'wrongUse', { extensions: [named(ID)] }),
    row('for clients', 'wrongUse', { extensions: ['extendedKeyUsage=clientAuth', named(ID)] }),
    row('an authority itself', 'wrongUse', { extensions: authority }),
    row('version 1', 'weakCertificate', { extensions: [] }),
    row('RSA-1024', 'weakCertificate', { key: 'RSA-1024' }),
    // OpenSSL finds it before our own check does, and has no name for it; BoringSSL leaves it to us.
    row('SHA-1', 'untrusted', { digest: 'sha1' }, 'weakCertificate'),
    // The curve is never offered.
    row('P-192', 'noSecureChannel', { key: 'P-192' }),
  ];
}

function poorChannels(cast: Cast): TerminalRow[] {
  const { terminal } = cast;
  const row = (name: string, end: string, more: TlsOptions, inElectron?: string) =>
    one(
      cast,
      'C46',
      name,
      end,
      () => ({ own: terminal(), more }),
      inElectron === undefined ? {} : { inElectron },
    );
  const only = (version: 'TLSv1' | 'TLSv1.1') => ({ minVersion: version, maxVersion: version });
  const ciphers = (kind: string) => ({ ciphers: `${kind}@SECLEVEL=0`, maxVersion: 'TLSv1.2' as const });
  const asksNobody = { requestCert: false };
  return [
    row('TLS 1.0', 'noSecureChannel', only('TLSv1')),
    row('TLS 1.1', 'noSecureChannel', only('TLSv1.1')),
    row('no authentication', 'noSecureChannel', ciphers('aNULL')),
    row('no encryption', 'noSecureChannel', ciphers('eNULL')),
    row('no request for our certificate, TLS 1.3', 'noMutualTls', asksNobody),
    row('the same after a second hello', 'noMutualTls', { ...asksNobody, ecdhCurve: 'P-384' }),
    row('the same under TLS 1.2', 'noMutualTls', { ...asksNobody, maxVersion: 'TLSv1.2' }),
  ];
}

function refusalsOfOurs(cast: Cast): TerminalRow[] {
  const { ca, till, stranger, terminal } = cast;
  const alert = (version: '-tls1_2' | '-tls1_3'): TerminalRow => ({
    row: 'C47',
    name: `refused by an alert, ${version}`,
    ends: ['clientCertificate/rejected'],
    stage: async () => {
      const server = await openSslServer(ca, terminal(), version);
      return {
        dials: [{ where: server.where, terminalId: ID, identity: pemOf(stranger) }],
        servers: [server],
      };
    },
  });
  const silent = (maxVersion: 'TLSv1.2' | 'TLSv1.3') =>
    one(
      cast,
      'C47',
      `hung up on without a word, ${maxVersion}`,
      'cut',
      () => ({ own: terminal(), more: { maxVersion } }),
      {
        identity: stranger,
      },
    );
  const withdrawn = one(
    cast,
    'C47',
    'ours is withdrawn',
    'clientCertificate/revoked',
    () => ({ own: terminal() }),
    {
      denied: [serialOf(till)],
    },
  );
  return [alert('-tls1_2'), alert('-tls1_3'), silent('TLSv1.2'), silent('TLSv1.3'), withdrawn];
}

function overTime(cast: Cast): TerminalRow[] {
  const { ca, nextCa, till, terminal } = cast;
  const other = () => terminal({ extensions: [...SERVER, named(OTHER_ID)] });
  const twice = (
    row: TerminalRow['row'],
    name: string,
    ends: string[],
    serving: () => Serving,
  ): TerminalRow => ({
    row,
    name,
    ends,
    stage: async () => {
      const server = await countingServer(ca, serving());
      const dial = { where: server.where, terminalId: ID, identity: pemOf(till) };
      return { dials: ends.map(() => dial), servers: [server] };
    },
  });
  const resumed = (maxVersion: 'TLSv1.2' | 'TLSv1.3') => ({
    own: terminal(),
    more: { maxVersion },
    successor: other(),
  });
  return [
    twice('C48', 'another one behind the same address, TLS 1.2', ['accepted', 'wrongTerminal'], () =>
      resumed('TLSv1.2'),
    ),
    twice('C48', 'another one behind the same address, TLS 1.3', ['accepted', 'wrongTerminal'], () =>
      resumed('TLSv1.3'),
    ),
    twice('C49', 'renewed, same identity', ['accepted', 'accepted'], () => ({
      own: terminal(),
      successor: terminal({ until: 700 }),
    })),
    twice('C49', 'renewed under the next CA', ['accepted', 'accepted'], () => ({
      own: terminal(),
      successor: terminal({ issuer: nextCa }),
    })),
    {
      row: 'C50',
      name: 'two genuine terminals swapped',
      ends: ['wrongTerminal', 'wrongTerminal'],
      stage: async () => {
        const servers = [
          await countingServer(ca, { own: terminal() }),
          await countingServer(ca, { own: other() }),
        ];
        const ids = [OTHER_ID, ID];
        const dial = ({ where }: Dialled, at: number) => ({
          where,
          terminalId: ids[at] ?? '',
          identity: pemOf(till),
        });
        return { dials: servers.map(dial), servers };
      },
    },
  ];
}

const serialOf = ({ cert }: Issued): string => new X509Certificate(cert).serialNumber.replace(/^0+/, '');
