import type { TenderId } from '#shared/ids.ts';
import type { JournalState } from '#shared/till.ts';
import type { Fact } from './facts.ts';

/** One fact as it stands in the journal. Entries are never changed and never removed. */
export interface Entry {
  /** 1, 2, 3 … without gaps: the only order that counts. */
  readonly seq: number;
  /** Wall time in milliseconds, for people. No decision may rest on it. */
  readonly at: number;
  readonly fact: Fact;
  /** SHA-256 in hex over the previous entry's hash and this entry. */
  readonly hash: string;
}

/**
 * `flushed` resolves only when the disk has the entries.
 * `ordered` resolves when they are written in order: they survive the death of this process, and the next flushed
 * append makes them survive the loss of power too.
 */
export type Durability = 'flushed' | 'ordered';

export type Verification =
  | { readonly ok: true; readonly entries: number }
  /** The chain holds up to, but not including, entry `brokenAt`. */
  | { readonly ok: false; readonly brokenAt: number };

export interface Journal {
  /**
   * All of `facts` or none, in one transaction. Rejects with a `JournalFailure`; after `failed` the facts may or may
   * not be written, and reading back is the only way to know.
   */
  append(facts: readonly Fact[], durability: Durability): Promise<readonly Entry[]>;
  /** Of a journal of a year these are gigabytes: to go through it, take `pages`. */
  readAll(): Promise<readonly Entry[]>;
  /** Every entry from entry `from` on, in order, some at a time; the next are on their way meanwhile. */
  pages(from: number): AsyncIterable<readonly Entry[]>;
  /** Up to `limit` entries from entry `from` on; fewer at the end. */
  read(from: number, limit: number): Promise<readonly Entry[]>;
  /** Every entry whose fact names this tender, in order. */
  readTender(tenderId: TenderId): Promise<readonly Entry[]>;
  /** Recomputes the chain from entry `from` (default: the first) to the end. */
  verify(from?: number): Promise<Verification>;
  state(): JournalState;
  /** Called on every change of state; returns the way to stop listening. */
  onState(listener: (state: JournalState) => void): () => void;
  close(): Promise<void>;
}

/**
 * - `full`: no room; nothing was written.
 * - `failed`: could not be opened, or the store went away while it was asked.
 * - `damaged`: the disk or the chain cannot be trusted; the files are kept as they are.
 * - `closed`: asked after `close()`.
 */
export type JournalFailureKind = 'full' | 'failed' | 'damaged' | 'closed';

export class JournalFailure extends Error {
  readonly kind: JournalFailureKind;
  constructor(kind: JournalFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JournalFailure';
    this.kind = kind;
  }
}

export const full = (cause?: unknown): JournalFailure =>
  new JournalFailure('full', 'The disk is full. Free some space; outcomes still fit into the reserve.', {
    cause,
  });

export const damaged = (cause?: unknown): JournalFailure =>
  new JournalFailure(
    'damaged',
    'The journal cannot be trusted. Keep its files as they are and call support.',
    { cause },
  );
