import { rmSync } from 'node:fs';
import { Database, DatabaseFailure } from './database.ts';
import type { Migrations } from './migrations.ts';
import { migrate } from './migrations.ts';

/** Opens or creates a database that holds nothing the till cannot do without: a broken file is thrown away. */
export function openRenewable(file: string, migrations: Migrations): Database {
  try {
    return open(file, migrations);
  } catch (error) {
    if (error instanceof DatabaseFailure && error.kind !== 'corrupt') throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return open(file, migrations);
  }
}

function open(file: string, migrations: Migrations): Database {
  const database = new Database(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
