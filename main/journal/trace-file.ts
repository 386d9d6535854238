import { join } from 'node:path';
import { RETENTION } from '#shared/retention.ts';
import type { Database, Row } from './database.ts';
import type { Migrations } from './migrations.ts';
import { openRenewable } from './renewable-database.ts';
import type { StoredTrace } from './trace-store.ts';

/** Caps of what is kept; beyond them the oldest goes first. */
export interface TraceCaps {
  readonly perAttempt: number;
  readonly overall: number;
}

/** About 10 MB: some two thousand payments. An attempt that is asked about for a day needs a hundred lines. */
export const TRACE_CAPS: TraceCaps = { perAttempt: 400, overall: RETENTION.traceLines };
/** A store that forgets must not keep an append waiting. */
const FORGOTTEN_AT_ONCE = 2_000;

export const TRACE_MIGRATIONS: Migrations = [
  `CREATE TABLE traces (
     id          INTEGER PRIMARY KEY,
     reference   TEXT NOT NULL,
     terminal_id TEXT NOT NULL,
     at          REAL NOT NULL,
     after       INTEGER NOT NULL,
     event       TEXT NOT NULL
   ) STRICT;
   CREATE INDEX traces_of ON traces (reference, id);`,
];

const COLUMNS = 'reference, terminal_id, at, after, event';

/** The traces on disk. Never flushed on demand: the last moments before a power cut may be missing. */
export class TraceFile {
  readonly #database: Database;
  readonly #caps: TraceCaps;

  constructor(directory: string, caps = TRACE_CAPS) {
    this.#database = openRenewable(join(directory, 'traces.db'), TRACE_MIGRATIONS);
    this.#caps = caps;
  }

  append(traces: readonly StoredTrace[]): void {
    this.#database.transaction(() => {
      for (const { reference, terminalId, at, after, event } of traces)
        this.#database.run(`INSERT INTO traces (${COLUMNS}) VALUES (?, ?, ?, ?, ?)`, [
          reference,
          terminalId,
          at,
          after,
          event,
        ]);
      for (const reference of new Set(traces.map((trace) => trace.reference))) this.#trim(reference);
      this.#database.run('DELETE FROM traces WHERE id <= (SELECT max(id) FROM traces) - ?', [
        this.#caps.overall,
      ]);
    });
  }

  of(reference: string): StoredTrace[] {
    const sql = `SELECT ${COLUMNS} FROM traces WHERE reference = ? ORDER BY id`;
    return this.#database.all(sql, [reference]).map(toTrace);
  }

  since(at: number): StoredTrace[] {
    const sql = `SELECT ${COLUMNS} FROM traces WHERE at >= ? ORDER BY id`;
    return this.#database.all(sql, [at]).map(toTrace);
  }

  /**
   * Drops some that are older than `age` ms at the wall time `now`; false when no such one is left. By the newest
   * line where that is older: a clock that was put forward by mistake costs nothing.
   */
  forget(now: number, age: number): boolean {
    const newest = Number(
      this.#database.get('SELECT at FROM traces ORDER BY id DESC LIMIT 1')?.['at'] ?? now,
    );
    const before = Math.min(now, newest) - age;
    const old = 'SELECT id FROM traces WHERE at < ? ORDER BY id LIMIT ?';
    const found = this.#database.all(old, [before, FORGOTTEN_AT_ONCE]).length;
    this.#database.run(`DELETE FROM traces WHERE id IN (${old})`, [before, FORGOTTEN_AT_ONCE]);
    return found === FORGOTTEN_AT_ONCE;
  }

  close(): void {
    this.#database.close();
  }

  #trim(reference: string): void {
    this.#database.run(
      `DELETE FROM traces WHERE reference = ? AND id <=
         (SELECT id FROM traces WHERE reference = ? ORDER BY id DESC LIMIT 1 OFFSET ?)`,
      [reference, reference, this.#caps.perAttempt],
    );
  }
}

const toTrace = (row: Row): StoredTrace => ({
  reference: String(row['reference']),
  terminalId: String(row['terminal_id']),
  at: Number(row['at']),
  after: Number(row['after']),
  event: String(row['event']),
});
