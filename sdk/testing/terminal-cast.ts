import type { Where } from '../client/index.ts';
import { countingServer, type Dialled, type Serving } from './counting-server.ts';
import type { Issued, OpenSslWorkshop, Wanted } from './openssl.ts';

/** One line of the certificate matrix on the terminal's side: what answers, and what a till must make of it. */
export interface TerminalRow {
  readonly row: `C${number}`;
  readonly name: string;
  /** How each dial must end, in order: `accepted`, or the code of the refusal. */
  readonly ends: readonly string[];
  /** Where BoringSSL has another name for it. */
  readonly inElectron?: readonly string[];
  readonly denied?: readonly string[];
  readonly stage: () => Promise<Stage>;
}

export interface Stage {
  readonly dials: readonly Dial[];
  readonly servers: readonly Dialled[];
}

/** All that a till needs for one try; plain data, so that it can be handed to another process. */
export interface Dial {
  readonly where: Where;
  readonly terminalId: string;
  readonly identity: { readonly key: string; readonly cert: string };
}

export const ID = 'term_CT20_0042';
export const OTHER_ID = 'term_CT20_0043';
export const SERVER = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=serverAuth'];
export const CLIENT = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=clientAuth'];
export const named = (id: string): string => `subjectAltName=URI:urn:vinr:terminal:${id}`;

/** The people of this matrix. */
export interface Cast {
  readonly make: OpenSslWorkshop;
  readonly ca: Issued;
  readonly nextCa: Issued;
  readonly foreign: Issued;
  readonly till: Issued;
  readonly stranger: Issued;
  readonly good: Wanted;
  readonly terminal: (more?: Partial<Wanted>) => Issued;
}

/** A row of one server and one dial. */
export function one(
  { ca, till }: Cast,
  row: TerminalRow['row'],
  name: string,
  end: string,
  serving: () => Serving,
  { identity = till, denied, inElectron }: { identity?: Issued; denied?: string[]; inElectron?: string } = {},
): TerminalRow {
  const stage = async (): Promise<Stage> => {
    const server = await countingServer(ca, serving());
    return { dials: [{ where: server.where, terminalId: ID, identity: pemOf(identity) }], servers: [server] };
  };
  const more = { ...(denied && { denied }), ...(inElectron !== undefined && { inElectron: [inElectron] }) };
  return { row, name, ends: [end], stage, ...more };
}

export const pemOf = ({ key, cert }: Issued): Dial['identity'] => ({ key, cert });
