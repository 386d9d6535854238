import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalState } from '#shared/till.ts';
import { canonicalJson } from './canonical-json.ts';
import { Database } from './database.ts';
import { JournalFailure } from './journal.ts';
import { JournalFile } from './journal-file.ts';
import { largeFact, someFact } from './testing/facts.ts';
import { letGo } from './testing/let-go.ts';
import { NOW } from './testing/journal-contract.ts';
import { temporaryDirectory } from './testing/temporary-directory.ts';

const SMALL = { reserveBytes: 128 * 1024, floorBytes: 64 * 1024 };

function openFile(directory: string, states: JournalState[] = []): JournalFile {
  return new JournalFile(directory, SMALL, NOW, (state) => states.push(state));
}

const append = (file: JournalFile, till: string, mayUseReserve = false, bytes = 0) =>
  file.append({
    at: NOW,
    facts: [canonicalJson(largeFact(till, bytes))],
    durability: 'flushed',
    mayUseReserve,
  });

function failureOf(work: () => unknown): JournalFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof JournalFailure) return error;
    throw error;
  }
  throw new Error('Nothing failed');
}

/** A directory with a closed journal of `count` entries that no checkpoint vouches for. */
async function written(count: number): Promise<string> {
  const directory = temporaryDirectory();
  const file = openFile(directory);
  for (let n = 1; n <= count; n += 1) append(file, `till ${n}`);
  file.close(NOW);
  await letGo();
  return directory;
}

/** Changes the file behind the journal's back. */
async function tamper(directory: string, ...statements: string[]): Promise<void> {
  const database = new Database(join(directory, 'journal.db'));
  database.exec('DROP TRIGGER entries_keep; DROP TRIGGER entries_stay; DROP TRIGGER checkpoints_stay');
  for (const statement of statements) database.exec(statement);
  database.close();
  await letGo();
}

describe('a journal somebody has changed', () => {
  const FORGET = 'DELETE FROM checkpoints';
  it.each([
    ['a fact', `UPDATE entries SET fact = replace(fact, 'till 5', 'till 6') WHERE seq = 5`],
    ['a time', 'UPDATE entries SET at = at + 1 WHERE seq = 5'],
    ['a hash', `UPDATE entries SET hash = replace(hash, 'a', 'b') WHERE seq = 5`],
    ['an entry gone', 'DELETE FROM entries WHERE seq = 5'],
  ])('is damaged at start: %s', async (_, statement) => {
    const directory = await written(10);
    await tamper(directory, statement, FORGET);
    const before = readFileSync(join(directory, 'journal.db'));
    const file = openFile(directory);
    expect(file.state()).toEqual({ state: 'damaged' });
    expect(failureOf(() => append(file, 'more', true)).kind).toBe('damaged');
    expect(file.read(1, 100).length).toBeGreaterThan(8);
    expect(file.verify(1, 100)).toEqual({ ok: false, brokenAt: 5 });
    file.close(NOW);
    expect(readFileSync(join(directory, 'journal.db')).equals(before)).toBe(true);
  });

  it('is damaged when its end is missing, because the checkpoint remembers it', async () => {
    const directory = await written(10);
    await tamper(directory, 'DELETE FROM entries WHERE seq = 10');
    const file = openFile(directory);
    expect(file.state()).toEqual({ state: 'damaged' });
    file.close(NOW);
  });

  it('starts from its checkpoint, and is found out by the whole verification', async () => {
    const directory = await written(10);
    await tamper(directory, 'UPDATE entries SET at = at + 1 WHERE seq = 5');
    const states: JournalState[] = [];
    const file = openFile(directory, states);
    expect(file.state()).toEqual({ state: 'ok' });
    expect(file.verify(1, 4)).toEqual({ ok: true, next: 5, entries: 4 });
    expect(file.verify(5, 4)).toEqual({ ok: false, brokenAt: 5 });
    expect(states).toEqual([{ state: 'damaged' }]);
    file.close(NOW);
  });

  it('never loses an entry in silence, whichever byte of the file is flipped', async () => {
    const directory = await written(20);
    await tamper(directory, FORGET);
    const path = join(directory, 'journal.db');
    const whole = readFileSync(path);
    const expected = Array.from({ length: 20 }, (_, n) => canonicalJson(someFact(`till ${n + 1}`)));
    for (let at = 0; at < whole.length; at += 61) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const victim = temporaryDirectory();
      writeFileSync(join(victim, 'journal.db'), flipped);
      expect(factsUnlessRefused(victim) ?? expected, `byte ${at}`).toEqual(expected);
    }
  });
});

/** What the journal says it holds; null when it refuses to open or says that it is damaged. */
function factsUnlessRefused(directory: string): string[] | null {
  try {
    const file = openFile(directory);
    const facts = file.state().state === 'ok' ? file.read(1, 100).map((entry) => entry.fact) : null;
    file.close(NOW);
    return facts;
  } catch (error) {
    expect(error).toBeInstanceOf(JournalFailure);
    return null;
  }
}

describe('opening a journal', () => {
  it('refuses what a newer version wrote', async () => {
    const directory = await written(1);
    await tamper(directory, 'PRAGMA user_version = 99');
    expect(failureOf(() => openFile(directory))).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('newer version'),
    });
  });

  it('reports a file that is no database as damaged, and keeps it', () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'journal.db'), 'not a database '.repeat(500));
    expect(failureOf(() => openFile(directory)).kind).toBe('damaged');
    expect(readFileSync(join(directory, 'journal.db'), 'utf8')).toContain('not a database');
  });

  it('folds its log back after many appends', () => {
    const directory = temporaryDirectory();
    const file = openFile(directory);
    for (let n = 0; n < 501; n += 1) append(file, `till ${n}`);
    const before = statSync(join(directory, 'journal.db')).size;
    file.foldLog();
    expect(statSync(join(directory, 'journal.db')).size).toBeGreaterThan(before);
    file.close(NOW);
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
if (!mayMount) console.warn('Skipped: the disk-full test mounts a 1 MiB tmpfs, which needs root on Linux.');

describe.skipIf(!mayMount)('a journal on a disk of 1 MiB', () => {
  function smallDisk(): string {
    const directory = join(temporaryDirectory(), 'disk');
    mkdirSync(directory);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', directory]);
    onTestFinished(async () => {
      await letGo();
      execFileSync('umount', [directory]);
    });
    return directory;
  }

  const KB = 1024;

  /** Payments until one is refused; how many were taken. */
  function fill(file: JournalFile, bytes: number): number {
    for (let taken = 0; taken < 1_000; taken += 1) {
      try {
        append(file, `payment ${taken}`, false, bytes);
      } catch (error) {
        expect(error).toMatchObject({ kind: 'full' });
        return taken;
      }
    }
    throw new Error('The disk never filled');
  }

  it('refuses new payments below the floor, and still writes outcomes', () => {
    const states: JournalState[] = [];
    const file = openFile(smallDisk(), states);
    const taken = fill(file, 4 * KB);
    expect(taken).toBeGreaterThan(5);
    expect(states).toEqual([{ state: 'full' }]);

    for (let n = 0; n < 8; n += 1) append(file, `outcome ${n}`, true);
    expect(failureOf(() => append(file, 'one more payment')).kind).toBe('full');
    expect(file.read(1, 1_000)).toHaveLength(taken + 8);
    expect(file.verify(1, 1_000)).toMatchObject({ ok: true });
    file.close(NOW);
  });

  it('gives up the reserve when the last byte is gone, and takes payments again when there is room', () => {
    const directory = smallDisk();
    const states: JournalState[] = [];
    const file = openFile(directory, states);
    const ballast = join(directory, 'ballast');
    execFileSync('sh', ['-c', `head -c 2000000 /dev/zero > '${ballast}' 2>/dev/null || true`]);

    expect(failureOf(() => append(file, 'payment')).kind).toBe('full');
    append(file, 'outcome', true, 2 * KB);
    expect(() => statSync(join(directory, 'journal.reserve'))).toThrow('ENOENT');
    expect(file.state()).toEqual({ state: 'full' });

    writeFileSync(ballast, '');
    file.weighSpace();
    expect(file.state()).toEqual({ state: 'ok' });
    expect(statSync(join(directory, 'journal.reserve')).size).toBe(SMALL.reserveBytes);
    append(file, 'payment');
    expect(file.read(1, 10)).toHaveLength(2);
    file.close(NOW);
  });
});
