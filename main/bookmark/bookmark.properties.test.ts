import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Journal } from '../journal/journal.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import type { Log } from '../log.ts';
import { Dice } from '../reports/testing/random-journal.ts';
import { Bookmark } from './bookmark.ts';
import { BookmarkFile } from './bookmark-file.ts';
import { allAtOnce, everyAnswer, heardOf, journalOf, linesOf, upTo } from './testing/bookmarked-till.ts';
import type { Told } from './testing/till-story.ts';
import { tillStory } from './testing/till-story.ts';

/** `atHand`: how many sales that are over are not packed. */
const STORIES = [
  { seed: 1, sales: 90, atHand: 0, cuts: 4 },
  { seed: 2, sales: 70, atHand: 8, cuts: 4 },
  { seed: 3, sales: 40, atHand: 0, cuts: 5 },
  { seed: 4, sales: 30, atHand: Infinity, cuts: 5 },
  { seed: 5, sales: 30, atHand: Infinity, cuts: 5 },
];

const log: Log = {
  info: () => undefined,
  warn: (event, facts) => {
    throw new Error(`${event} ${JSON.stringify(facts)}`);
  },
  bug: () => undefined,
};

/** Random ones, and the start of a till in the middle of a payment. */
function cutsIn(told: readonly Told[], seed: number, count: number): readonly number[] {
  const dice = new Dice(seed);
  const random = Array.from({ length: count }, () => dice.between(1, told.length));
  const isOpen = (at: number) => told[at]?.fact.type === 'payment.sending';
  const started = told.findIndex(({ fact }, at) => fact.type === 'till.started' && isOpen(at - 1));
  return [...random, ...(started === -1 ? [] : [started + 1])].sort((a, b) => a - b);
}

it('answers everything as books that were folded from the first entry, wherever the bookmark lay', async () => {
  let interrupted = 0;
  let pages = 0;
  for (const { seed, sales, atHand, cuts } of STORIES) {
    const told = tillStory(seed, sales);
    const journal = await journalOf(told);
    const fold = (of: Journal) => heardOf(of, atHand);
    const whole = fold(journal);
    await whole.record.replay();
    const answers = await everyAnswer(whole);
    const lines = linesOf(whole);
    pages += lines.filter((line) => line.includes('["pages"')).length;
    const file = new BookmarkFile(join(temporaryDirectory(), 'bookmark'));
    const bookmark = () => new Bookmark({ file, stamp: 'this', journal, log });
    // Each bookmark is laid by a till that began at the one before.
    for (const cut of cutsIn(told, seed, cuts)) {
      const about = `seed ${seed}, bookmark at ${cut} of ${told.length}`;
      const before = await bookmark().open(() => fold(upTo(journal, cut)));
      await before.record.replay();
      await bookmark().lay(before, allAtOnce);
      const now = await bookmark().open(() => fold(journal));
      expect(now.record.seq, about).toBe(cut);
      interrupted += now.record.books.interrupted.length;
      expect((await everyAnswer(now)) === (await everyAnswer(before)), about).toBe(true);
      await now.record.replay();
      expect((await everyAnswer(now)) === answers, about).toBe(true);
      expect(linesOf(now), about).toEqual(lines);
    }
    expect(linesOf(whole), 'written down once more').toEqual(lines);
  }
  expect(interrupted).toBeGreaterThan(0);
  expect(pages).toBeGreaterThan(2);
});
