import type { ConnectivityEvent, FleetAddress } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { ReachReason } from '#shared/terminal.ts';

/** Some days of a shop with an unruly network. */
const KEPT = 200;

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
  /** Null until it has been looked for since the start. */
  readonly address: FleetAddress | null;
  /** Since when it has been away, wall time in ms; null while it is there. */
  readonly awaySince: number | null;
}

export interface ConnectivityParts {
  /** Of the runs before, newest first. */
  readonly recalled: readonly ConnectivityEvent[];
  /** Told all of them, newest first, each time there is a new one. */
  readonly keep: (events: readonly ConnectivityEvent[]) => void;
}

/** Remembers when terminals went away, came back and moved, over restarts of the till. */
export class Connectivity {
  readonly #standing: Map<TerminalId, Standing>;
  readonly #keep: ConnectivityParts['keep'];
  #events: readonly ConnectivityEvent[];

  constructor({ recalled, keep }: ConnectivityParts) {
    this.#events = recalled.slice(0, KEPT);
    this.#keep = keep;
    this.#standing = new Map(recalled.toReversed().map((event) => [event.terminalId, standingAfter(event)]));
  }

  /** Newest first. */
  get events(): readonly ConnectivityEvent[] {
    return this.#events;
  }

  looked({ id, name, at, address, away }: Look): void {
    const before = this.#standing.get(id) ?? { address: null, awaySince: null };
    const { awaySince } = before;
    const tell = (what: ConnectivityEvent['what']) => this.#tell({ terminalId: id, name, at, what });
    if (away !== null) {
      if (awaySince === null) tell({ kind: 'away', reason: away });
      this.#standing.set(id, { address: before.address ?? address, awaySince: awaySince ?? at });
      return;
    }
    if (awaySince !== null) tell({ kind: 'back', awayMs: at - awaySince });
    if (before.address !== null && !isSame(before.address, address)) tell({ kind: 'moved', to: address });
    this.#standing.set(id, { address, awaySince: null });
  }

  #tell(event: ConnectivityEvent): void {
    this.#events = [event, ...this.#events].slice(0, KEPT);
    this.#keep(this.#events);
  }
}

/** Whoever was away when the till ended is away until it answers again. */
const standingAfter = ({ at, what }: ConnectivityEvent): Standing => ({
  address: what.kind === 'moved' ? what.to : null,
  awaySince: what.kind === 'away' ? at : null,
});

const isSame = (a: FleetAddress, b: FleetAddress): boolean => a.host === b.host && a.port === b.port;
