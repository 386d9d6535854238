import LibsqlDatabase from 'libsql';

/** What may be bound and what comes back. Integers stay within ±2^53 − 1; money does. */
export type SqlValue = number | string | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** `busy`: another process holds the file. `io`, `corrupt`: what is on the disk can no longer be trusted. */
export type DatabaseFailureKind = 'full' | 'io' | 'corrupt' | 'busy' | 'other';

export class DatabaseFailure extends Error {
  readonly kind: DatabaseFailureKind;
  constructor(kind: DatabaseFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseFailure';
    this.kind = kind;
  }
}

/** SQLite's primary result codes; the engine may report extended ones, whose low byte is the primary. */
const KINDS: Readonly<Record<number, DatabaseFailureKind>> = {
  5: 'busy',
  6: 'busy',
  10: 'io',
  11: 'corrupt',
  13: 'full',
  26: 'corrupt',
};

type Statement = LibsqlDatabase.Statement;

/**
 * The whole of SQL that the till uses: positional parameters, plain rows, one connection. The engine aborts the
 * process on a boolean and silently stores NULL for what is missing, so every value is checked before it gets there.
 * Throws a `DatabaseFailure` for trouble on the disk and a TypeError for a mistake in our own code.
 */
export class Database {
  readonly #engine: LibsqlDatabase.Database;
  readonly #statements = new Map<string, { statement: Statement; parameters: number }>();
  #open = true;

  constructor(file: string) {
    this.#engine = engineCall(() => new LibsqlDatabase(file));
  }

  /** Runs statements without parameters or results. */
  exec(sql: string): void {
    this.#mustBeOpen();
    engineCall(() => this.#engine.exec(sql));
  }

  /** The number of rows changed. */
  run(sql: string, values: readonly SqlValue[] = []): number {
    const statement = this.#prepared(sql, values);
    return engineCall(() => statement.run([...values]).changes);
  }

  get(sql: string, values: readonly SqlValue[] = []): Row | undefined {
    // Not the engine's get(): its rows carry a field of its own.
    return this.all(sql, values)[0];
  }

  all(sql: string, values: readonly SqlValue[] = []): Row[] {
    const statement = this.#prepared(sql, values);
    return engineCall(() => statement.all([...values])).map(plainRow);
  }

  /** All of `work` or none. Transactions do not nest. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk makes the engine roll back by itself.
      if (this.#engine.inTransaction) this.#engine.exec('ROLLBACK');
      throw error;
    }
  }

  /** The engine gives up the file, and the lock on it, only when its statements are collected or the process ends. */
  close(): void {
    this.#open = false;
    this.#statements.clear();
    engineCall(() => this.#engine.close());
  }

  #prepared(sql: string, values: readonly SqlValue[]): Statement {
    this.#mustBeOpen();
    let known = this.#statements.get(sql);
    if (known === undefined) {
      known = { statement: engineCall(() => this.#engine.prepare(sql)), parameters: countParameters(sql) };
      this.#statements.set(sql, known);
    }
    if (values.length !== known.parameters)
      throw new TypeError(`${known.parameters} parameters expected, ${values.length} given: ${sql}`);
    values.forEach(mustBeBindable);
    return known.statement;
  }

  /** A statement prepared earlier would still work on a closed engine. */
  #mustBeOpen(): void {
    if (!this.#open) throw new TypeError('The database is closed');
  }
}

function countParameters(sql: string): number {
  const bare = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*/g, '');
  if (/[:@$]\w|\?\d/.test(bare)) throw new TypeError(`Only plain ? parameters are allowed: ${sql}`);
  return bare.split('?').length - 1;
}

/** Takes `unknown`: the type says what is meant, the engine dies of what is passed. */
function mustBeBindable(value: unknown): void {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return;
  if (typeof value === 'number' && isExact(value)) return;
  throw new TypeError(`Cannot bind a ${typeof value} that SQLite would change or refuse`);
}

const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

function plainRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new TypeError('The engine returned no row object');
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' && isExact(value)) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`The engine returned a ${typeof value} that cannot be trusted`);
}

function engineCall<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw databaseFailure(error);
  }
}

function databaseFailure(error: unknown): Error {
  if (!(error instanceof Error)) return new DatabaseFailure('other', String(error));
  const code = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode & 0xff : 0;
  return new DatabaseFailure(KINDS[code] ?? 'other', error.message, { cause: error });
}
