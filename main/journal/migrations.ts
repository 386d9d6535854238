import type { Database } from './database.ts';

/** Step n of a schema: SQL that leads from version n − 1 to version n. Released steps are never edited. */
export type Migrations = readonly string[];

export class NewerDatabase extends Error {
  constructor(found: number, known: number) {
    super(
      `The journal was written by a newer version of the till (format ${found}, this version knows ${known}). ` +
        'Install the newer version again; the files are untouched.',
    );
    this.name = 'NewerDatabase';
  }
}

export const JOURNAL_MIGRATIONS: Migrations = [
  `CREATE TABLE entries (
     seq  INTEGER PRIMARY KEY,
     at   INTEGER NOT NULL,
     fact TEXT NOT NULL,
     hash TEXT NOT NULL
   ) STRICT;
   CREATE TRIGGER entries_keep BEFORE UPDATE ON entries
     BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
   CREATE TRIGGER entries_stay BEFORE DELETE ON entries
     BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
   CREATE TRIGGER entries_follow BEFORE INSERT ON entries
     WHEN NEW.seq <> (SELECT ifnull(max(seq), 0) + 1 FROM entries)
     BEGIN SELECT RAISE(ABORT, 'entries follow one another'); END;`,
  `CREATE TABLE checkpoints (
     seq  INTEGER PRIMARY KEY,
     hash TEXT NOT NULL,
     at   INTEGER NOT NULL
   ) STRICT;
   CREATE TRIGGER checkpoints_keep BEFORE UPDATE ON checkpoints
     BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
   CREATE TRIGGER checkpoints_stay BEFORE DELETE ON checkpoints
     BEGIN SELECT RAISE(ABORT, 'checkpoints are never removed'); END;
   CREATE TRIGGER checkpoints_follow BEFORE INSERT ON checkpoints
     WHEN NEW.seq <= (SELECT ifnull(max(seq), 0) FROM checkpoints)
     BEGIN SELECT RAISE(ABORT, 'checkpoints only go forward'); END;`,
  // What happened to one tender is asked for while customers wait; the journal is years long.
  `CREATE INDEX entries_of_tender ON entries (json_extract(fact, '$.tenderId'))
     WHERE json_extract(fact, '$.tenderId') IS NOT NULL;`,
];

/** Brings the database to the newest known version, one transaction a step. Throws `NewerDatabase`. */
export function migrate(database: Database, migrations: Migrations): void {
  const found = version(database);
  if (found > migrations.length) throw new NewerDatabase(found, migrations.length);
  migrations.slice(found).forEach((step, index) =>
    database.transaction(() => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${found + index + 1}`);
    }),
  );
}

export function version(database: Database): number {
  return Number(database.get('PRAGMA user_version')?.['user_version']);
}
