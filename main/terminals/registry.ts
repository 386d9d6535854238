import type { TerminalId } from '#shared/ids.ts';
import { AppFailure } from '#shared/app-error.ts';

/** A terminal that this till has been given, as its settings keep it. */
export interface TerminalRecord {
  readonly id: TerminalId;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly model: string | null;
  /** PEM of the authority that signs this terminal's certificate. Public. */
  readonly caPem: string;
  /** Terminals of one group stand in for one another; null for one that stands alone. */
  readonly group: string | null;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The terminals of this till, the one it charges on, and where each was last seen. */
export class TerminalRegistry {
  readonly #terminals: Map<TerminalId, TerminalRecord>;
  readonly #seenAt = new Map<TerminalId, Address>();
  #active: TerminalId | null;

  constructor(terminals: readonly TerminalRecord[], active: TerminalId | null) {
    this.#terminals = new Map(terminals.map((terminal) => [terminal.id, terminal]));
    this.#active = active ?? terminals[0]?.id ?? null;
  }

  list(): readonly TerminalRecord[] {
    return [...this.#terminals.values()];
  }

  get activeId(): TerminalId | null {
    return this.#active;
  }

  active(): TerminalRecord {
    if (this.#active === null) throw new AppFailure('terminal.none');
    return this.get(this.#active);
  }

  get(id: TerminalId): TerminalRecord {
    const terminal = this.#terminals.get(id);
    if (terminal === undefined) throw new AppFailure('terminal.unknown');
    return terminal;
  }

  rename(id: TerminalId, name: string): void {
    this.#terminals.set(id, { ...this.get(id), name });
  }

  select(id: TerminalId): void {
    this.#active = this.get(id).id;
  }

  /** An address is only where to knock: the certificate decides who answered. */
  addressOf(id: TerminalId): Address {
    const { host, port } = this.get(id);
    return this.#seenAt.get(id) ?? { host, port };
  }

  /** Discovery saw it somewhere. */
  seenAt(id: TerminalId, address: Address): void {
    if (this.#terminals.has(id)) this.#seenAt.set(id, address);
  }
}
