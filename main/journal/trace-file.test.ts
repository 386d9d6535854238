import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import { migrate, version } from './migrations.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';
import { letGo } from './testing/let-go.ts';
import { TRACE_MIGRATIONS, TraceFile } from './trace-file.ts';
import type { StoredTrace } from './trace-store.ts';

const trace = (reference: string, n: number): StoredTrace => ({
  reference,
  terminalId: 'term_1',
  at: 1_790_000_000_000.4 + n,
  after: n,
  event: `{"on":"tap","n":${n}}`,
});

const CAPS = { perAttempt: 3, overall: 5 };
const numbers = (traces: readonly StoredTrace[]) => traces.map((one) => one.after);

describe('the migrations of the traces', () => {
  it('1: keep what happened to each attempt, in order', () => {
    const database = new Database(join(temporaryDirectory(), 'test.db'));
    migrate(database, TRACE_MIGRATIONS.slice(0, 1));
    expect(version(database)).toBe(1);
    database.exec(
      `INSERT INTO traces (reference, terminal_id, at, after, event) VALUES ('r', 't', 1.5, 2, '{}')`,
    );
    expect(database.all('SELECT id, at FROM traces')).toEqual([{ id: 1, at: 1.5 }]);
    database.close();
  });

  it('are all covered by a test of this file', () => {
    expect(TRACE_MIGRATIONS).toHaveLength(1);
  });
});

describe('the trace file', () => {
  it('gives back what was written, by attempt and by time', () => {
    const file = new TraceFile(temporaryDirectory());
    file.append([trace('a', 1), trace('b', 2), trace('a', 3)]);
    expect(file.of('a')).toEqual([trace('a', 1), trace('a', 3)]);
    expect(numbers(file.since(trace('b', 2).at))).toEqual([2, 3]);
    expect(file.of('nobody')).toEqual([]);
    file.close();
  });

  it('drops the oldest of an attempt beyond its cap, and the oldest of all beyond the other', () => {
    const file = new TraceFile(temporaryDirectory(), CAPS);
    file.append([1, 2, 3, 4].map((n) => trace('a', n)));
    expect(numbers(file.of('a'))).toEqual([2, 3, 4]);
    for (const n of [5, 6, 7]) file.append([trace(`b${n}`, n)]);
    expect(numbers(file.since(0))).toEqual([3, 4, 5, 6, 7]);
    file.close();
  });

  it('forgets what is too old, by the newest line where the clock runs ahead of it', () => {
    const file = new TraceFile(temporaryDirectory());
    const day = 86_400_000;
    const aged = (n: number, days: number) => ({ ...trace('a', n), at: 1_000 * day - days * day });
    file.append([aged(1, 200), aged(2, 181), aged(3, 179), aged(4, 0)]);
    expect(file.forget(1_000 * day, 180 * day)).toBe(false);
    expect(numbers(file.since(0))).toEqual([3, 4]);
    file.forget(2_000 * day, 180 * day);
    expect(numbers(file.since(0))).toEqual([3, 4]);
    file.forget(1_000 * day, 100 * day);
    expect(numbers(file.since(0))).toEqual([4]);
    file.close();
  });

  it('survives a broken file by starting a new one', async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'traces.db'), 'not a database at all '.repeat(100));
    const file = new TraceFile(directory);
    file.append([trace('a', 1)]);
    file.close();
    await letGo();
    const again = new TraceFile(directory);
    expect(numbers(again.of('a'))).toEqual([1]);
    again.close();
  });
});
