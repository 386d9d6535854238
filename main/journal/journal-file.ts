import { join } from 'node:path';
import type { JournalState } from '#shared/till.ts';
import type { Head, StoredEntry } from './chain.ts';
import { follow, GENESIS, link } from './chain.ts';
import { isDamage, isFull, toJournalFailure } from './failures.ts';
import { damaged, full } from './journal.ts';
import { JournalDatabase } from './journal-database.ts';
import type { Reserve } from './reserve.ts';
import { fileReserve } from './reserve.ts';
import type { Answer, Ask, Limits, VerifiedPage } from './store-protocol.ts';

/** Appends between two foldings of the write-ahead log: a few MB of it. */
const APPENDS_PER_FOLDING = 500;
const START_PAGE = 5_000;

/**
 * The journal on disk, for the one process that holds it; synchronous, because that process does nothing else.
 * Every method throws `JournalFailure`. Once `damaged` it writes nothing more and leaves the files as they are.
 */
export class JournalFile {
  readonly #database: JournalDatabase;
  readonly #reserve: Reserve;
  readonly #floorBytes: number;
  readonly #onState: (state: JournalState) => void;
  #state: JournalState = { state: 'ok' };
  #head: Head = GENESIS;
  #sinceFolding = 0;

  /** Opens or creates `journal.db` in `directory`. A broken chain or a full disk does not throw: see `state()`. */
  constructor(directory: string, limits: Limits, at: number, onState: (state: JournalState) => void) {
    this.#onState = onState;
    this.#floorBytes = limits.floorBytes;
    this.#reserve = fileReserve(join(directory, 'journal.reserve'), limits.reserveBytes);
    this.#database = translated(() => new JournalDatabase(join(directory, 'journal.db')));
    try {
      this.#tried(() => this.#start(at));
    } catch (error) {
      if (this.#state.state !== 'ok') return;
      this.#database.close();
      throw error;
    }
  }

  state(): JournalState {
    return this.#state;
  }

  append(ask: Ask<'append'>): Answer<'append'> {
    this.#mustAccept(ask);
    const entries = link(this.#head, ask.at, ask.facts);
    this.#tried(() => this.#insert(entries, ask));
    this.#head = entries.at(-1) ?? this.#head;
    this.#sinceFolding += 1;
    return { first: this.#head.seq - entries.length + 1, hashes: entries.map((entry) => entry.hash) };
  }

  read(from: number, limit: number): readonly StoredEntry[] {
    return this.#tried(() => this.#database.page(from, limit));
  }

  readTender(tenderId: string): readonly StoredEntry[] {
    return this.#tried(() => this.#database.ofTender(tenderId));
  }

  /** One page, so that verifying the whole journal never keeps an append waiting for long. */
  verify(from: number, limit: number): VerifiedPage {
    const entries = this.read(from, limit);
    const before = from <= 1 ? GENESIS.hash : this.#tried(() => this.#database.hashOf(from - 1));
    const result = follow({ seq: from - 1, hash: before ?? '' }, entries);
    const brokenAt =
      'brokenAt' in result ? result.brokenAt : this.#lostAfter(result.head, entries.length < limit);
    if (brokenAt === null)
      return { ok: true, next: entries.length < limit ? null : from + limit, entries: entries.length };
    this.#move({ state: 'damaged' });
    return { ok: false, brokenAt };
  }

  /** Folds the write-ahead log back when it has grown. Called between requests, never inside one. */
  foldLog(): void {
    if (this.#sinceFolding < APPENDS_PER_FOLDING || this.#state.state === 'damaged') return;
    this.#sinceFolding = 0;
    this.#tried(() => this.#database.foldLog());
  }

  /** Whether there is room for another payment: above the floor, with the reserve in hand. */
  weighSpace(): void {
    if (this.#state.state === 'damaged') return;
    this.#tried(() => this.#move({ state: this.#reserve.isSafeAbove(this.#floorBytes) ? 'ok' : 'full' }));
  }

  close(at: number): void {
    try {
      if (this.#state.state === 'ok') this.#tried(() => this.#noteVerified(at));
    } finally {
      this.#database.close();
    }
  }

  #start(at: number): void {
    this.#head = this.#database.lastCheckpoint();
    if (!this.#database.isSound() || !this.#followToEnd()) this.#move({ state: 'damaged' });
    this.weighSpace();
    if (this.#state.state === 'ok') this.#noteVerified(at);
  }

  #followToEnd(): boolean {
    if (this.#head.seq > 0 && this.#database.hashOf(this.#head.seq) !== this.#head.hash) return false;
    for (;;) {
      const entries = this.#database.page(this.#head.seq + 1, START_PAGE);
      const result = follow(this.#head, entries);
      if ('brokenAt' in result) return false;
      this.#head = result.head;
      if (entries.length < START_PAGE) return true;
    }
  }

  #noteVerified(at: number): void {
    if (this.#head.seq > this.#database.lastCheckpoint().seq) this.#database.addCheckpoint(this.#head, at);
  }

  #mustAccept(ask: Ask<'append'>): void {
    this.weighSpace();
    if (this.#state.state === 'damaged') throw damaged();
    if (this.#state.state === 'full' && !ask.mayUseReserve) throw full();
  }

  #insert(entries: readonly StoredEntry[], ask: Ask<'append'>): void {
    try {
      this.#database.insert(entries, ask.durability);
    } catch (error) {
      if (!isFull(error) || !ask.mayUseReserve || !this.#reserve.isHeld()) throw error;
      this.#move({ state: 'full' });
      this.#reserve.release();
      this.#database.insert(entries, ask.durability);
    }
  }

  /** The first entry that we know was there and that the file no longer has. */
  #lostAfter(reached: Head, isEnd: boolean): number | null {
    return isEnd && reached.seq < this.#head.seq ? reached.seq + 1 : null;
  }

  /** After a failed flush nobody knows what the disk has, so nothing is ever tried again. */
  #tried<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (isFull(error)) this.#move({ state: 'full' });
      if (isDamage(error)) this.#move({ state: 'damaged' });
      throw toJournalFailure(error);
    }
  }

  #move(next: JournalState): void {
    if (next.state === this.#state.state || this.#state.state === 'damaged') return;
    this.#state = next;
    this.#onState(next);
  }
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toJournalFailure(error);
  }
}
