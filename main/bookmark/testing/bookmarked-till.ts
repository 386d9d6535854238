import type { TillFold } from '../bookmark.ts';
import { together } from '../folded.ts';
import type { Journal } from '../../journal/journal.ts';
import { memoryJournal } from '../../journal/memory-journal.ts';
import { TillRecord } from '../../journal/record.ts';
import { DayBook } from '../../reports/day-book.ts';
import { Rows } from '../../reports/sums.ts';
import type { Tally } from '../../reports/tally.ts';
import { sumsOf } from '../../shifts/shift-sums.ts';
import { drawerOf } from '../../shifts/shift.ts';
import type { Takings } from '../../shifts/takings.ts';
import { Books } from '../../sales/books.ts';
import { answersOf } from '../../sales/testing/answers.ts';
import { shopClock } from '#shared/shop-clock.ts';
import type { Told } from './till-story.ts';
import { PEOPLE } from './till-story.ts';

const EVER = { from: '2000-01-01', to: '2099-12-31' } as const;

export interface Heard extends TillFold {
  readonly dayBook: DayBook;
}

/** What a till folds at its start, in the time zone of nobody. `atHand`: see `Books`. */
export function heardOf(journal: Journal, atHand?: number): Heard {
  const record = new TillRecord(journal, () => undefined, new Books(atHand));
  const breathe = () => Promise.resolve();
  const dayBook = new DayBook({ localTime: shopClock('UTC').read, now: () => performance.now(), breathe });
  record.onStep((step) => dayBook.hear(step));
  const folded = together({ record: record.folded, reports: dayBook.folded });
  return { record, dayBook, folded };
}

export async function journalOf(told: readonly Told[]): Promise<Journal> {
  let now = 0;
  const journal = memoryJournal(() => now);
  for (const { at, fact } of told) {
    now = at;
    await journal.append([fact], 'ordered');
  }
  return journal;
}

/** The same journal when it had so many entries. */
export const upTo = (journal: Journal, entries: number): Journal => ({
  ...journal,
  pages: async function* (from) {
    yield await journal.read(from, Math.max(0, entries - from + 1));
  },
});

/** Everything that a till's screens, reports and comparisons ask. */
export async function everyAnswer({ record, dayBook }: Heard): Promise<string> {
  const { books, kinds, head } = record;
  const { shifts, fleet } = books;
  const all = [...shifts.closed, ...(shifts.current === null ? [] : [shifts.current])];
  const days = await dayBook.between(EVER, 'USD');
  return JSON.stringify({
    answers: answersOf(books, PEOPLE),
    head,
    kinds: [...kinds],
    staff: [books.staff, books.cashier, books.lastSweep],
    shifts: all.map((shift) => ({
      ...shift,
      drawer: drawerOf(shift),
      takings: takingsTold(shift.takings),
      between: shift.between === null ? null : takingsTold(shift.between),
      after: shifts.after(shift.id)?.id ?? null,
    })),
    counting: [...shifts.counting].map(takingsTold),
    numbers: [shifts.lastNumber, books.lastNumber],
    fleet: ['t1', 't2'].map((id) => [fleet.nameOf(id as never), fleet.lastOrder(id as never)]),
    days: [days.whole, ...days.days.map(({ tally }) => tally)].map(sumsIn),
    named: days.days.map(({ day }) => day),
  });
}

/** Every sum that it holds, whatever it is called. */
const sumsIn = (tally: Tally) =>
  Object.values(tally).map((sums: unknown) => (sums instanceof Rows ? sums.list() : sums));

const takingsTold = (takings: Takings) => ({
  sums: sumsOf(takings),
  words: [takings.words.paths.list(), takings.words.byHand, takings.words.provisional],
  isEmpty: takings.isEmpty,
  charged: [...takings.cards.charged],
  changed: [...takings.cards.changed],
});

/** What is written down of it. */
export const linesOf = ({ folded }: TillFold): readonly string[] =>
  [...folded.pieces()].map((piece) => JSON.stringify(piece));

/** For a till that has nothing else to do. */
export async function* allAtOnce(lines: Iterable<string>): AsyncGenerator<readonly string[]> {
  await Promise.resolve();
  yield [...lines];
}
