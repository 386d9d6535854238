import type { Head, StoredEntry } from './chain.ts';
import { GENESIS } from './chain.ts';
import type { Row } from './database.ts';
import { Database } from './database.ts';
import type { Durability } from './journal.ts';
import { JOURNAL_MIGRATIONS, migrate } from './migrations.ts';

/** A whole-file check costs about a second a GB; beyond this the chain has to do, which covers every fact anyway. */
const QUICK_CHECK_PAGES = 8_192;
const SYNCHRONOUS: Readonly<Record<Durability, string>> = { flushed: 'FULL', ordered: 'NORMAL' };

/** The SQL of the journal, and nothing else. Everything may throw a `DatabaseFailure`. */
export class JournalDatabase {
  readonly #database: Database;
  #synchronous: Durability = 'flushed';

  /** Opens or creates the file, takes it for itself, and brings it to the newest format. */
  constructor(file: string) {
    this.#database = new Database(file);
    try {
      prepare(this.#database);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** All or none. A flushed insert also flushes every ordered one before it: the log is one file. */
  insert(entries: readonly StoredEntry[], durability: Durability): void {
    if (this.#synchronous !== durability)
      this.#database.exec(`PRAGMA synchronous = ${SYNCHRONOUS[durability]}`);
    this.#synchronous = durability;
    this.#database.transaction(() => {
      for (const { seq, at, fact, hash } of entries)
        this.#database.run('INSERT INTO entries (seq, at, fact, hash) VALUES (?, ?, ?, ?)', [
          seq,
          at,
          fact,
          hash,
        ]);
    });
  }

  page(from: number, limit: number): StoredEntry[] {
    const sql = 'SELECT seq, at, fact, hash FROM entries WHERE seq >= ? ORDER BY seq LIMIT ?';
    return this.#database.all(sql, [from, limit]).map(toEntry);
  }

  /** By the index of migration 3. */
  ofTender(tenderId: string): StoredEntry[] {
    const sql = `SELECT seq, at, fact, hash FROM entries WHERE json_extract(fact, '$.tenderId') = ? ORDER BY seq`;
    return this.#database.all(sql, [tenderId]).map(toEntry);
  }

  /** The hash of entry `seq`; null when there is no such entry. */
  hashOf(seq: number): string | null {
    const row = this.#database.get('SELECT hash FROM entries WHERE seq = ?', [seq]);
    return row === undefined ? null : String(row['hash']);
  }

  lastCheckpoint(): Head {
    const row = this.#database.get('SELECT seq, hash FROM checkpoints ORDER BY seq DESC LIMIT 1');
    return row === undefined ? GENESIS : { seq: Number(row['seq']), hash: String(row['hash']) };
  }

  /** Notes that the chain has been verified up to `head`, at wall time `at`. */
  addCheckpoint(head: Head, at: number): void {
    this.#database.run('INSERT INTO checkpoints (seq, hash, at) VALUES (?, ?, ?)', [head.seq, head.hash, at]);
  }

  /** The engine's own check of a file small enough to be read at every start. */
  isSound(): boolean {
    const pages = Number(this.#database.get('PRAGMA page_count')?.['page_count']);
    return pages > QUICK_CHECK_PAGES || this.#database.get('PRAGMA quick_check(1)')?.['quick_check'] === 'ok';
  }

  /** Folds the write-ahead log back into the file. Left to itself the engine would hide an error here. */
  foldLog(): void {
    this.#database.all('PRAGMA wal_checkpoint(PASSIVE)');
  }

  close(): void {
    this.#database.close();
  }
}

function prepare(database: Database): void {
  // Held for life, so that a second till on this profile is refused. The log needs no shared memory then either.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA wal_autocheckpoint = 0');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('BEGIN EXCLUSIVE; COMMIT');
  migrate(database, JOURNAL_MIGRATIONS);
}

function toEntry(row: Row): StoredEntry {
  return {
    seq: Number(row['seq']),
    at: Number(row['at']),
    fact: String(row['fact']),
    hash: String(row['hash']),
  };
}
