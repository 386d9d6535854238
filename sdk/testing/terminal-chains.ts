import type { Issued, Wanted } from './openssl.ts';
import type { Cast, TerminalRow } from './terminal-cast.ts';
import { named, ID, one, SERVER } from './terminal-cast.ts';

const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];

/** A good terminal's certificate behind an intermediate that may not vouch for it. */
export function chainRows(cast: Cast): TerminalRow[] {
  return [...poorIntermediates(cast), ...constrainedIntermediates(cast), ...foreignRoots(cast)];
}

interface Ends {
  readonly end: string;
  readonly inElectron?: string;
}

/** A row whose chain is one intermediate of our authority. */
function through(cast: Cast, name: string, { end, ...more }: Ends, wanted: Partial<Wanted>): TerminalRow {
  const { make, ca, terminal } = cast;
  const serving = () => {
    const between = make.issue({
      subject: '/O=VINR/CN=Between',
      extensions: AUTHORITY,
      issuer: ca,
      ...wanted,
    });
    return { own: terminal({ issuer: between }), chain: [between] };
  };
  return one(cast, 'C45', name, end, serving, more);
}

const untrusted: Ends = { end: 'untrusted' };

function poorIntermediates(cast: Cast): TerminalRow[] {
  const { make, ca, terminal } = cast;
  const row = (name: string, ends: Ends, wanted: Partial<Wanted>) => through(cast, name, ends, wanted);
  const saying = (...extensions: string[]): Partial<Wanted> => ({ extensions });
  return [
    row('through a good intermediate', { end: 'accepted' }, {}),
    row(
      'through one without basicConstraints',
      { end: 'untrusted', inElectron: 'wrongUse' },
      saying('keyUsage=keyCertSign'),
    ),
    row(
      'through one that is no authority',
      { end: 'wrongUse' },
      saying('basicConstraints=critical,CA:FALSE'),
    ),
    row(
      'through one that may not sign certificates',
      untrusted,
      saying('basicConstraints=critical,CA:TRUE', 'keyUsage=critical,cRLSign'),
    ),
    row('through one of version 1', { end: 'wrongUse' }, saying()),
    row('through one for clients', { end: 'wrongUse' }, saying(...AUTHORITY, 'extendedKeyUsage=clientAuth')),
    row(
      'through one that says something critical that nobody knows',
      untrusted,
      saying(...AUTHORITY, UNKNOWN),
    ),
    row('through one that has expired', { end: 'terminalCertificateExpired' }, { from: -30, until: -1 }),
    row('through one of tomorrow', { end: 'terminalCertificateNotYetValid' }, { from: 1 }),
    row('through one with RSA-1024', { end: 'weakCertificate' }, { key: 'RSA-1024' }),
    row(
      'through one signed with SHA-1',
      { end: 'untrusted', inElectron: 'weakCertificate' },
      { digest: 'sha1' },
    ),
    one(cast, 'C45', 'through one that stays at home', 'untrusted', () => ({
      own: terminal({ issuer: make.authority('/O=VINR/CN=Between', { issuer: ca }) }),
    })),
    one(cast, 'C45', 'through another terminal', 'wrongUse', () => {
      const other = terminal({ extensions: [...SERVER, named(`${ID}-other`)] });
      return { own: terminal({ issuer: other }), chain: [other] };
    }),
  ];
}

const UNKNOWN = '1.2.3.4=critical,DER:0500';

function constrainedIntermediates(cast: Cast): TerminalRow[] {
  const withHost = [...SERVER, `${named(ID)},DNS:elsewhere.example`];
  return [
    tooLong(cast),
    under(cast, 'for other hosts', ['permitted;DNS:vinr.example'], withHost),
    under(cast, 'that rules its host out', ['excluded;DNS:elsewhere.example'], withHost),
    under(cast, 'for other URIs', ['permitted;URI:vinr.example']),
    under(cast, 'that rules URIs out', ['excluded;URI:.vinr.example']),
    under(cast, 'for other owners', ['permitted;dirName:owner', '[owner]', 'O=Somebody']),
  ];
}

/** An intermediate of ours that may vouch for some names and not for others. `constraint`: then sections it names. */
function under(
  cast: Cast,
  name: string,
  [constraint = '', ...sections]: readonly string[],
  extensions?: readonly string[],
): TerminalRow {
  const { make, ca, terminal } = cast;
  return one(cast, 'C45', `through one ${name}`, 'untrusted', () => {
    const constrained = [...AUTHORITY, `nameConstraints=critical,${constraint}`, ...sections];
    const issuer = make.issue({ subject: '/O=VINR/CN=Between', extensions: constrained, issuer: ca });
    return { own: terminal({ issuer, ...(extensions && { extensions }) }), chain: [issuer] };
  });
}

/** An intermediate that may issue leaves has issued another authority. */
function tooLong(cast: Cast): TerminalRow {
  const { make, ca, terminal } = cast;
  return one(cast, 'C45', 'through one more than its authority allows', 'untrusted', () => {
    const last = ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'];
    const first = make.issue({ subject: '/O=VINR/CN=First', extensions: last, issuer: ca });
    const second = make.issue({ subject: '/O=VINR/CN=Second', extensions: AUTHORITY, issuer: first });
    return { own: terminal({ issuer: second }), chain: [second, first] };
  });
}

function foreignRoots(cast: Cast): TerminalRow[] {
  const { make, foreign, terminal, till } = cast;
  const under = (root: Issued) => () => ({ own: terminal({ issuer: root }), chain: [root] });
  const namesake = make.authority('/O=VINR/CN=VINR Terminal CA');
  /** As a `.p12` with somebody else's CA in it leaves it, were that CA kept. */
  const gullible = { ...till, cert: till.cert + foreign.cert };
  return [
    one(cast, 'C45', 'another CA that comes along', 'untrusted', under(foreign)),
    one(cast, 'C45', "a CA that took ours' name", 'untrusted', under(namesake)),
    one(cast, 'C24', 'a CA that came with our own certificate', 'untrusted', under(foreign), {
      identity: gullible,
    }),
  ];
}
