import type { CatalogueStore } from './catalogue-store.ts';
import type { Journal } from './journal.ts';
import type { MayUseReserve } from './store-client.ts';
import { storedCatalogue, storedJournal, storedTraces } from './store-client.ts';
import { StoreConnection } from './store-connection.ts';
import type { Limits, StoreProcess } from './store-protocol.ts';
import { DEFAULT_LIMITS } from './store-protocol.ts';
import type { TraceStore } from './trace-store.ts';

export interface Store {
  readonly journal: Journal;
  readonly catalogue: CatalogueStore;
  readonly traces: TraceStore;
  /** Closes them all and ends the process. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Where `journal.db`, `journal.reserve` and `catalogue.db` live; made when missing. */
  readonly directory: string;
  readonly spawn: () => StoreProcess;
  /** Wall time, ms, for the entries. */
  readonly clock: () => number;
  readonly mayUseReserve: MayUseReserve;
  readonly limits?: Limits;
}

/**
 * Opens journal, catalogue and traces in a process of their own. Rejects with a `JournalFailure` whose message is for people:
 * `failed` when another till holds the profile or a newer version wrote it, `full` when a new journal does not fit.
 * A damaged journal opens, with the state to say so.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { directory, spawn, clock, mayUseReserve, limits = DEFAULT_LIMITS } = options;
  const store = await StoreConnection.open({ directory, spawn, clock, limits });
  return {
    journal: storedJournal(store, mayUseReserve),
    catalogue: storedCatalogue(store),
    traces: storedTraces(store),
    close: () => store.close(),
  };
}
