import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FOLDING } from './stamp.ts';
import { heardOf, journalOf, linesOf } from './testing/bookmarked-till.ts';
import { tillStory } from './testing/till-story.ts';

/** What each way of folding makes of one and the same story, nothing of it packed. */
const MADE: Readonly<Record<number, string>> = {
  1: '1c6b30fdb0905a9b47b673bc927ea1899cf780b9b7c83ee1e31b7e335e5265ba',
};

it('says how a journal is folded: whoever changes that raises FOLDING and puts what it makes now beside it', async () => {
  const fold = heardOf(await journalOf(tillStory(1, 60)));
  await fold.record.replay();
  const made = [...linesOf(fold), JSON.stringify([...fold.record.books.cards])];
  expect(createHash('sha256').update(made.join('\n')).digest('hex')).toBe(MADE[FOLDING]);
});
