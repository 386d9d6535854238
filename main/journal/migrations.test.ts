import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import { JOURNAL_MIGRATIONS, migrate, NewerDatabase, version } from './migrations.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

const opened = () => new Database(join(temporaryDirectory(), 'test.db'));
const ENTRY = 'INSERT INTO entries (seq, at, fact, hash) VALUES (?, ?, ?, ?)';
const CHECKPOINT = 'INSERT INTO checkpoints (seq, hash, at) VALUES (?, ?, ?)';

describe('migrations', () => {
  it('1: entries can be added in order, and neither changed nor removed', () => {
    const database = opened();
    migrate(database, JOURNAL_MIGRATIONS.slice(0, 1));
    expect(version(database)).toBe(1);
    database.run(ENTRY, [1, 5, '{}', 'hash']);
    for (const forbidden of [
      "UPDATE entries SET fact = '[]'",
      'DELETE FROM entries',
      "INSERT OR REPLACE INTO entries (seq, at, fact, hash) VALUES (1, 5, '[]', 'x')",
      "INSERT INTO entries (seq, at, fact, hash) VALUES (3, 5, '{}', 'x')",
    ])
      expect(() => database.exec(forbidden), forbidden).toThrow('entries');
    expect(database.all('SELECT fact FROM entries')).toEqual([{ fact: '{}' }]);
    database.close();
  });

  it('2: checkpoints only go forward, and entries written before stay', () => {
    const database = opened();
    migrate(database, JOURNAL_MIGRATIONS.slice(0, 1));
    database.run(ENTRY, [1, 5, '{}', 'hash']);
    migrate(database, JOURNAL_MIGRATIONS.slice(0, 2));
    expect(version(database)).toBe(2);
    expect(database.all('SELECT seq FROM entries')).toEqual([{ seq: 1 }]);
    database.run(CHECKPOINT, [4, 'hash', 5]);
    expect(() => database.run(CHECKPOINT, [3, 'hash', 5])).toThrow('only go forward');
    expect(() => database.exec('DELETE FROM checkpoints')).toThrow('never removed');
    expect(() => database.exec('UPDATE checkpoints SET seq = 9')).toThrow('never changed');
    database.close();
  });

  it('3: the facts of one tender are found by an index, also those written before', () => {
    const database = opened();
    migrate(database, JOURNAL_MIGRATIONS.slice(0, 2));
    database.run(ENTRY, [1, 5, '{"type":"sale.opened"}', 'hash']);
    database.run(ENTRY, [2, 5, '{"tenderId":"tender-1"}', 'hash']);
    migrate(database, JOURNAL_MIGRATIONS.slice(0, 3));
    expect(version(database)).toBe(3);
    database.run(ENTRY, [3, 5, '{"tenderId":"tender-2"}', 'hash']);
    database.run(ENTRY, [4, 5, '{"tenderId":"tender-1"}', 'hash']);
    const asked = "SELECT seq FROM entries WHERE json_extract(fact, '$.tenderId') = ? ORDER BY seq";
    expect(database.all(asked, ['tender-1'])).toEqual([{ seq: 2 }, { seq: 4 }]);
    const [plan] = database.all(`EXPLAIN QUERY PLAN ${asked}`, ['tender-1']);
    expect(plan?.['detail']).toContain('entries_of_tender');
    database.close();
  });

  it('are all covered by a test of this file', () => {
    expect(JOURNAL_MIGRATIONS).toHaveLength(3);
  });

  it('are done once', () => {
    const database = opened();
    migrate(database, JOURNAL_MIGRATIONS);
    migrate(database, JOURNAL_MIGRATIONS);
    expect(version(database)).toBe(JOURNAL_MIGRATIONS.length);
    database.close();
  });

  it('leave nothing behind when a step fails', () => {
    const database = opened();
    expect(() => migrate(database, ['CREATE TABLE a (x); CREATE TABLE a (x);'])).toThrow();
    expect(version(database)).toBe(0);
    expect(database.all("SELECT name FROM sqlite_master WHERE name = 'a'")).toEqual([]);
    database.close();
  });

  it('refuse a database of a newer version', () => {
    const database = opened();
    database.exec('PRAGMA user_version = 99');
    expect(() => migrate(database, JOURNAL_MIGRATIONS)).toThrow(NewerDatabase);
    expect(() => migrate(database, JOURNAL_MIGRATIONS)).toThrow('newer version');
    database.close();
  });
});
