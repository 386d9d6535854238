import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SqlValue } from './database.ts';
import { Database, DatabaseFailure } from './database.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

function opened(): Database {
  const database = new Database(join(temporaryDirectory(), 'test.db'));
  database.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT, size REAL, raw BLOB) STRICT');
  return database;
}

const INSERT = 'INSERT INTO things (name, size, raw) VALUES (?, ?, ?)';

describe('the strict driver', () => {
  it.each([
    ['a boolean', true],
    ['undefined', undefined],
    ['NaN', NaN],
    ['infinity', Infinity],
    ['an integer that SQLite would round', 2 ** 53],
    ['a bigint', 1n],
    ['an object', {}],
    ['a date', new Date(0)],
  ])('refuses %s before the engine sees it', (_, value) => {
    const database = opened();
    expect(() => database.run(INSERT, [value as SqlValue, 1, null])).toThrow(TypeError);
    expect(database.all('SELECT * FROM things')).toEqual([]);
    database.close();
  });

  it('refuses a wrong number of values, and parameters with names', () => {
    const database = opened();
    expect(() => database.run(INSERT, ['a', 1])).toThrow('3 parameters expected, 2 given');
    expect(() => database.run(INSERT, ['a', 1, null, 2])).toThrow(TypeError);
    expect(() => database.get('SELECT :name', [])).toThrow('Only plain ?');
    expect(database.get("SELECT '? :x' AS text, ? AS one", [1])).toEqual({ text: '? :x', one: 1 });
    database.close();
  });

  it('binds a single blob, which the engine alone would take for something else', () => {
    const database = opened();
    database.run('INSERT INTO things (raw) VALUES (?)', [new Uint8Array([1, 2, 3])]);
    expect(database.get('SELECT raw FROM things')).toEqual({ raw: new Uint8Array([1, 2, 3]) });
    database.close();
  });

  it('returns plain rows from get and all alike', () => {
    const database = opened();
    expect(database.run(INSERT, ['a', 1.5, null])).toBe(1);
    const row = { id: 1, name: 'a', size: 1.5, raw: null };
    expect(database.get('SELECT * FROM things')).toEqual(row);
    expect(database.all('SELECT * FROM things')).toEqual([row]);
    expect(database.get('SELECT * FROM things WHERE id = 2')).toBeUndefined();
    database.close();
  });

  it('does not hand out integers that lost their last digits', () => {
    const database = opened();
    expect(() => database.get('SELECT 9007199254740993 AS big')).toThrow(TypeError);
    database.close();
  });

  it('names the kind of trouble', () => {
    const database = opened();
    const failure = (() => {
      try {
        return database.run("INSERT INTO things (id) VALUES ('not a number')");
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(DatabaseFailure);
    expect(failure).toMatchObject({ kind: 'other' });
    database.close();
  });

  it('writes all of a transaction or none', () => {
    const database = opened();
    const half = () =>
      database.transaction(() => {
        database.run(INSERT, ['a', 1, null]);
        throw new RangeError('second thoughts');
      });
    expect(half).toThrow(RangeError);
    expect(database.all('SELECT * FROM things')).toEqual([]);
    expect(database.transaction(() => database.run(INSERT, ['b', 1, null]))).toBe(1);
    database.close();
  });

  it('refuses everything once closed, prepared statements too', () => {
    const database = opened();
    database.all('SELECT * FROM things');
    database.close();
    expect(() => database.all('SELECT * FROM things')).toThrow('closed');
    expect(() => database.exec('SELECT 1')).toThrow('closed');
  });
});
