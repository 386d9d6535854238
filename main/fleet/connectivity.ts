import type { ConnectivityEvent, FleetAddress } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { ReachReason } from '#shared/terminal.ts';

/** More would be a history; this is a glance. */
const KEPT = 60;

/** What one look at a terminal over the LAN told. */
export interface Look {
  readonly id: TerminalId;
  readonly name: string;
  /** Wall time, ms. */
  readonly at: number;
  /** Where it was looked for. */
  readonly address: FleetAddress;
  /** Null when it answered. */
  readonly away: ReachReason | null;
}

interface Standing {
  readonly address: FleetAddress;
  /** Since when it has been away, wall time in ms; null while it is there. */
  readonly awaySince: number | null;
}

/** Remembers when terminals went away, came back and moved, since the till started. */
export class Connectivity {
  readonly #standing = new Map<TerminalId, Standing>();
  #events: readonly ConnectivityEvent[] = [];

  /** Newest first. */
  get events(): readonly ConnectivityEvent[] {
    return this.#events;
  }

  looked({ id, name, at, address, away }: Look): void {
    const before = this.#standing.get(id);
    const awaySince = before?.awaySince ?? null;
    const tell = (what: ConnectivityEvent['what']) => this.#tell({ terminalId: id, name, at, what });
    if (away !== null) {
      if (awaySince === null) tell({ kind: 'away', reason: away });
      this.#standing.set(id, { address: before?.address ?? address, awaySince: awaySince ?? at });
      return;
    }
    if (awaySince !== null) tell({ kind: 'back', awayMs: at - awaySince });
    if (before !== undefined && !isSame(before.address, address)) tell({ kind: 'moved', to: address });
    this.#standing.set(id, { address, awaySince: null });
  }

  #tell(event: ConnectivityEvent): void {
    this.#events = [event, ...this.#events].slice(0, KEPT);
  }
}

const isSame = (a: FleetAddress, b: FleetAddress): boolean => a.host === b.host && a.port === b.port;
