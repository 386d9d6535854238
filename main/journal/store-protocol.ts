import type { JournalState } from '#shared/till.ts';
import type { FoundByKey, PricedProducts, PricedSpan, ShelfHead, ShelvedProduct } from './catalogue-store.ts';
import type { StoredEntry } from './chain.ts';
import type { Durability, JournalFailureKind } from './journal.ts';
import type { StoredTrace } from './trace-store.ts';

/** How much of the disk the journal keeps for itself, in bytes. */
export interface Limits {
  /** Size of the file that is given up so that outcomes still fit on a full disk. */
  readonly reserveBytes: number;
  /** With less free space than this no new payment is written down. */
  readonly floorBytes: number;
}

export const DEFAULT_LIMITS: Limits = { reserveBytes: 1024 * 1024, floorBytes: 4 * 1024 * 1024 };

/** A page of a verification: `next` is where to go on, null at the end of the journal. */
export type VerifiedPage =
  | { readonly ok: true; readonly next: number | null; readonly entries: number }
  | { readonly ok: false; readonly brokenAt: number };

/** Every question that the store process answers. */
export interface StoreCalls {
  open: { ask: { directory: string; at: number; limits: Limits }; answer: { state: JournalState } };
  append: {
    ask: { at: number; facts: readonly string[]; durability: Durability; mayUseReserve: boolean };
    answer: { first: number; hashes: readonly string[] };
  };
  read: { ask: { from: number; limit: number }; answer: readonly StoredEntry[] };
  verify: { ask: { from: number; limit: number }; answer: VerifiedPage };
  readTender: { ask: { tenderId: string }; answer: readonly StoredEntry[] };
  shelfHead: { ask: Record<string, never>; answer: ShelfHead | null };
  shelfBegin: { ask: Record<string, never>; answer: null };
  shelfAdd: { ask: { products: readonly ShelvedProduct[] }; answer: null };
  shelfCommit: { ask: ShelfHead; answer: null };
  shelfPatch: { ask: { content: ShelfHead; products: readonly ShelvedProduct[] }; answer: null };
  product: { ask: { id: string }; answer: string | null };
  coded: { ask: { keys: readonly string[] }; answer: FoundByKey | null };
  category: { ask: { categoryId: string; from: number; count: number }; answer: readonly string[] };
  search: { ask: { text: string; key: string; limit: number }; answer: readonly string[] };
  letters: { ask: { beginning: string }; answer: readonly string[] };
  priced: { ask: PricedSpan; answer: PricedProducts };
  nextMoment: { ask: { after: string }; answer: string | null };
  traceAppend: { ask: { traces: readonly StoredTrace[] }; answer: null };
  traceOf: { ask: { reference: string }; answer: readonly StoredTrace[] };
  traceSince: { ask: { at: number }; answer: readonly StoredTrace[] };
  /** True while there is more to drop. */
  traceForget: { ask: { now: number; age: number }; answer: boolean };
  close: { ask: { at: number }; answer: null };
}

export type StoreCall = keyof StoreCalls;
export type Ask<K extends StoreCall> = StoreCalls[K]['ask'];
export type Answer<K extends StoreCall> = StoreCalls[K]['answer'];

/** Till to store. */
export interface StoreRequest<K extends StoreCall = StoreCall> {
  readonly id: number;
  readonly call: K;
  readonly ask: Ask<K>;
}

/** Store to till: the answer to request `id`. */
export type StoreAnswer =
  | { readonly id: number; readonly ok: true; readonly answer: Answer<StoreCall> }
  | { readonly id: number; readonly ok: false; readonly kind: JournalFailureKind; readonly message: string };

/** Store to till: an answer, or news of the journal's state. */
export type StoreMessage = StoreAnswer | { readonly state: JournalState };

/** One store process, however it was started. Messages arrive in the order they were sent. */
export interface StoreProcess {
  send(request: StoreRequest): void;
  onMessage(listener: (message: StoreMessage) => void): void;
  /** Called once, when the process is gone; messages sent later are lost. */
  onExit(listener: () => void): void;
  kill(): void;
}
