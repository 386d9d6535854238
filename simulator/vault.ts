import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createAuthority,
  expired,
  issueClient,
  issueTerminal,
  notYetValid,
  validNow,
  type Authority,
  type KeyKind,
  type Validity,
} from './certificates.ts';
import type { Clock } from './clock.ts';
import type { CertificateFault } from './faults.ts';
import type { ServerCredentials } from './terminal/listener.ts';

/** What a client .p12 made on demand is like. */
export const CLIENT_KINDS = ['valid', 'expired', 'notYetValid', 'foreignAuthority'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

export interface ClientFile {
  /** Absolute path of the .p12. */
  readonly file: string;
  readonly passphrase: string;
  /** Hexadecimal; what a revocation names. */
  readonly serialNumber: string;
}

const VALIDITY: Readonly<Record<ClientKind, (now: number) => Validity>> = {
  valid: validNow,
  foreignAuthority: validNow,
  expired,
  notYetValid,
};

/** The kinds of keys that nobody asked for by name. */
export interface HabitualKeys {
  /** Of the terminals, and of the authority behind them. */
  readonly terminals: KeyKind;
  readonly clients: KeyKind;
}

const QUICK: HabitualKeys = { terminals: 'ec', clients: 'ec' };

/** Issues every certificate of one simulator and keeps the files in one folder. */
export class Vault {
  readonly #directory: string;
  readonly #clock: Clock;
  readonly #authority: Authority;
  #foreign: Promise<Authority> | null = null;
  readonly #issued = new Map<string, number>();
  readonly #revoked = new Set<bigint>();
  readonly #terminalKeys = new Map<string, KeyKind>();

  readonly #keys: HabitualKeys;

  private constructor(directory: string, clock: Clock, authority: Authority, keys: HabitualKeys) {
    this.#keys = keys;
    this.#directory = directory;
    this.#clock = clock;
    this.#authority = authority;
  }

  static async open(directory: string, clock: Clock, given: Partial<HabitualKeys> = {}): Promise<Vault> {
    const keys = { ...QUICK, ...given };
    const authority = await createAuthority(
      'CN=VINR simulator terminal CA, O=VINR simulator',
      clock.now(),
      keys.terminals,
    );
    const vault = new Vault(directory, clock, authority, keys);
    await writeFile(vault.authorityFile, vault.#authority.pem, { mode: 0o600 });
    return vault;
  }

  /** Absolute path of the PEM that tills must trust. */
  get authorityFile(): string {
    return join(this.#directory, 'terminal-ca.pem');
  }

  /** What a terminal shows, right or wrong. `other` is the identity it borrows. */
  async credentials(terminalId: string, fault: CertificateFault, other: string): Promise<ServerCredentials> {
    const authority = fault === 'foreignAuthority' ? await this.#foreignAuthority() : this.#authority;
    const shown = fault === 'otherTerminal' ? other : terminalId;
    const validity = fault === 'expired' ? expired : validNow;
    const keys = this.#terminalKeys.get(terminalId) ?? this.#keys.terminals;
    const issued = await issueTerminal(authority, shown, validity(this.#clock.now()), keys);
    return { ...issued, ca: this.#authority.pem };
  }

  /** Which kind of key a terminal's certificates are for, from the next one on. */
  useKeys(terminalId: string, keys: KeyKind): void {
    this.#terminalKeys.set(terminalId, keys);
  }

  /** No terminal admits this client certificate any more. `serialNumber` is hexadecimal. */
  revoke(serialNumber: string): void {
    this.#revoked.add(BigInt(`0x${serialNumber}`));
  }

  isRevoked(serialNumber: string): boolean {
    return this.#revoked.has(BigInt(`0x${serialNumber}`));
  }

  /** A new client identity for one terminal, written as a file only its owner can read. */
  async client(terminalId: string, kind: ClientKind, asked?: KeyKind): Promise<ClientFile> {
    const keys = asked ?? this.#keys.clients;
    const authority = kind === 'foreignAuthority' ? await this.#foreignAuthority() : this.#authority;
    const validity = VALIDITY[kind](this.#clock.now());
    const { p12, ...facts } = await issueClient(authority, terminalId, validity, keys);
    const file = join(this.#directory, `${terminalId}-${kind}-${this.#next(terminalId)}.p12`);
    await writeFile(file, p12, { mode: 0o600 });
    return { file, ...facts };
  }

  #next(terminalId: string): number {
    const number = (this.#issued.get(terminalId) ?? 0) + 1;
    this.#issued.set(terminalId, number);
    return number;
  }

  /** An authority that no terminal and no till of this simulator trusts; made when first asked for. */
  #foreignAuthority(): Promise<Authority> {
    this.#foreign ??= createAuthority('CN=Somebody else CA, O=Somebody else', this.#clock.now(), 'ec');
    return this.#foreign;
  }
}
