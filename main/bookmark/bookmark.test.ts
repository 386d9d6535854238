import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Journal } from '../journal/journal.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import type { Log } from '../log.ts';
import { Dice } from '../reports/testing/random-journal.ts';
import { Bookmark } from './bookmark.ts';
import { BookmarkFile } from './bookmark-file.ts';
import { allAtOnce, everyAnswer, heardOf, journalOf, upTo } from './testing/bookmarked-till.ts';
import type { Told } from './testing/till-story.ts';
import { tillStory } from './testing/till-story.ts';

const CUT = 100;

let told: readonly Told[];
let journal: Journal;
let answers: string;

beforeAll(async () => {
  told = tillStory(7, 20);
  journal = await journalOf(told);
  const whole = heardOf(journal);
  await whole.record.replay();
  answers = await everyAnswer(whole);
});

/** What a till does with the bookmark that it finds. */
class Starting {
  readonly path = join(temporaryDirectory(), 'books.bookmark');
  readonly warnings: string[] = [];
  readonly #log: Log = {
    info: () => undefined,
    warn: (event, facts) => void this.warnings.push(`${event}: ${String(facts?.['why'])}`),
    bug: () => undefined,
  };

  async lay(entries: number, from = journal, stamp = 'this'): Promise<void> {
    const fold = heardOf(upTo(from, entries));
    await fold.record.replay();
    await this.bookmark(from, stamp).lay(fold, allAtOnce);
  }

  /** From where it folded, and whether it then answers as it must. */
  async start(of = journal, expected = answers): Promise<{ from: number; isRight: boolean }> {
    const fold = await this.bookmark(of).open(() => heardOf(of));
    const from = fold.record.seq;
    await fold.record.replay();
    return { from, isRight: (await everyAnswer(fold)) === expected };
  }

  bookmark(from: Journal, stamp = 'this'): Bookmark {
    return new Bookmark({ file: new BookmarkFile(this.path), stamp, journal: from, log: this.#log });
  }
}

describe('a bookmark', () => {
  it('is where the next start goes on', async () => {
    const till = new Starting();
    expect(await till.start()).toEqual({ from: 0, isRight: true });
    await till.lay(CUT);
    expect(await till.start()).toEqual({ from: CUT, isRight: true });
    await till.lay(told.length);
    expect(await till.start()).toEqual({ from: told.length, isRight: true });
    expect(till.warnings).toEqual([]);
  });

  it('is for this user alone', async () => {
    const till = new Starting();
    await till.lay(CUT);
    if (process.platform !== 'win32') expect(statSync(till.path).mode & 0o777).toBe(0o600);
  });

  it('that ends anywhere before its end is thrown away', async () => {
    const till = new Starting();
    await till.lay(CUT);
    const whole = readFileSync(till.path);
    const dice = new Dice(1);
    for (const size of [0, 1, ...Array.from({ length: 7 }, () => dice.between(2, whole.length - 2))]) {
      writeFileSync(till.path, whole);
      truncateSync(till.path, size);
      expect(await till.start(), `${size} of ${whole.length} bytes`).toEqual({ from: 0, isRight: true });
    }
    expect(till.warnings).toHaveLength(9);
  });

  it('with one wrong bit is thrown away, and the log says so without what it holds', async () => {
    const till = new Starting();
    await till.lay(CUT);
    const whole = readFileSync(till.path);
    const dice = new Dice(2);
    for (let n = 0; n < 10; n += 1) {
      const broken = Buffer.from(whole);
      const at = dice.between(0, whole.length - 2);
      broken[at] = (whole[at] ?? 0) ^ (1 << dice.between(0, 6));
      writeFileSync(till.path, broken);
      expect(await till.start(), `byte ${at}`).toEqual({ from: 0, isRight: true });
    }
    expect(till.warnings).toHaveLength(10);
    for (const line of till.warnings)
      expect(line).toMatch(/^bookmark\.useless: (damaged \(\w+\)|of another (program, .*|journal))$/);
  });

  it('of another version or another time zone is thrown away', async () => {
    const till = new Starting();
    await till.lay(CUT, journal, 'that');
    expect(await till.start()).toEqual({ from: 0, isRight: true });
    expect(till.warnings).toEqual(['bookmark.useless: of another program, or another clock of the shop']);
  });

  it('of another journal, or of one that had more, is thrown away', async () => {
    const till = new Starting();
    const foreign = await journalOf(tillStory(8, 20));
    await till.lay(CUT, foreign);
    expect(await till.start()).toEqual({ from: 0, isRight: true });
    await till.lay(told.length);
    const shorter = await journalOf(told.slice(0, CUT));
    const whole = heardOf(shorter);
    await whole.record.replay();
    expect(await till.start(shorter, await everyAnswer(whole))).toEqual({ from: 0, isRight: true });
    expect(till.warnings).toEqual(Array(2).fill('bookmark.useless: of another journal'));
  });

  it('counts for a journal that came back from a backup where both are the same up to it', async () => {
    const till = new Starting();
    const at = told.at(-1)?.at ?? 0;
    const restoredFact = { type: 'till.restored', till: 'T1', madeAt: at, seq: 150 } as const;
    const restored = await journalOf([...told.slice(0, 150), { at, fact: restoredFact }]);
    const whole = heardOf(restored);
    await whole.record.replay();
    const right = await everyAnswer(whole);
    await till.lay(CUT);
    expect(await till.start(restored, right)).toEqual({ from: CUT, isRight: true });
    await till.lay(151);
    expect(await till.start(restored, right)).toEqual({ from: 0, isRight: true });
    expect(till.warnings).toEqual(['bookmark.useless: of another journal']);
  });

  it('that a till was killed over leaves the one before', async () => {
    const till = new Starting();
    await till.lay(told.length);
    const next = readFileSync(till.path);
    await till.lay(CUT);
    const dice = new Dice(3);
    for (let n = 0; n < 5; n += 1) {
      writeFileSync(`${till.path}.new`, next.subarray(0, dice.between(0, next.length)));
      expect(await till.start()).toEqual({ from: CUT, isRight: true });
    }
    await till.lay(told.length);
    expect(await till.start()).toEqual({ from: told.length, isRight: true });
    expect(till.warnings).toEqual([]);
  });

  it('that is given up half-way leaves the one before, and nothing else', async () => {
    const till = new Starting();
    await till.lay(CUT);
    const fold = heardOf(journal);
    await fold.record.replay();
    const laying = till.bookmark(journal).lay(fold, async function* (lines) {
      yield [...lines].slice(0, 30);
      await Promise.reject(new Error('Somebody sells'));
    });
    await expect(laying).rejects.toThrow('Somebody sells');
    expect(statSync(`${till.path}.new`, { throwIfNoEntry: false })).toBeUndefined();
    expect(await till.start()).toEqual({ from: CUT, isRight: true });
    expect(till.warnings).toEqual([]);
  });
});
