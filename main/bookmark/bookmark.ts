import type { Head } from '../journal/chain.ts';
import type { Journal } from '../journal/journal.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import type { BookmarkFile } from './bookmark-file.ts';
import type { Folded } from './folded.ts';

/** Everything that hears the entries of a start. */
export interface TillFold {
  readonly record: TillRecord;
  /** The record, and whatever follows it. */
  readonly folded: Folded;
}

export interface BookmarkParts {
  readonly file: BookmarkFile;
  /** What the folding rests on besides the journal: another one makes a bookmark useless. */
  readonly stamp: string;
  readonly journal: Pick<Journal, 'read'>;
  readonly log: Log;
}

/** The first line. */
interface Title {
  readonly stamp: string;
  /** The last entry that was folded. */
  readonly at: Head;
}

/** Pulls the lines one after another, some together, and lets others have their turn in between. */
export type Slicing = (lines: Iterable<string>) => AsyncIterable<readonly string[]>;

/**
 * What was folded up to some entry of the journal, so that a start goes on there. It says nothing that the journal does
 * not: any doubt, and the whole journal is folded.
 */
export class Bookmark {
  readonly #parts: BookmarkParts;
  #seq = 0;

  constructor(parts: BookmarkParts) {
    this.#parts = parts;
  }

  /** The entry at which it lies; 0 where there is none. */
  get seq(): number {
    return this.#seq;
  }

  /** A fold that stands at the bookmark, or one that has heard nothing; `fresh` makes the latter. */
  async open<T extends TillFold>(fresh: () => T): Promise<T> {
    const fold = fresh();
    try {
      await this.#recall(fold);
      this.#seq = fold.record.seq;
      return fold;
    } catch (error) {
      if (isAbsent(error)) return fold;
      this.#parts.log.warn('bookmark.useless', { why: reasonOf(error) });
      return fresh();
    }
  }

  /** Nothing may be folded while `slicing` pulls the lines; it throws when something was. */
  async lay({ record, folded }: TillFold, slicing: Slicing): Promise<void> {
    const { file, stamp } = this.#parts;
    const at = record.head;
    await file.write(slicing(linesOf({ stamp, at }, folded)));
    this.#seq = at.seq;
  }

  async #recall({ record, folded }: TillFold): Promise<void> {
    let title: Title | null = null;
    for await (const line of this.#parts.file.read()) {
      if (title === null) title = await this.#accepted(JSON.parse(line) as Title);
      else folded.recall(JSON.parse(line));
    }
    if (title === null) throw new Useless('empty');
    record.beginAfter(title.at);
  }

  async #accepted(title: Title): Promise<Title> {
    const { stamp, journal } = this.#parts;
    if (title.stamp !== stamp) throw new Useless('of another program, or another clock of the shop');
    const [entry] = await journal.read(title.at.seq, 1);
    if (entry?.seq !== title.at.seq || entry.hash !== title.at.hash) throw new Useless('of another journal');
    return title;
  }
}

class Useless extends Error {}

/** Never the text of another's error: it may quote what it stumbled over. */
const reasonOf = (error: unknown): string =>
  error instanceof Useless
    ? error.message
    : `damaged (${error instanceof Error ? error.name : typeof error})`;

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function* linesOf(title: Title, folded: Folded): Iterable<string> {
  yield JSON.stringify(title);
  for (const piece of folded.pieces()) yield JSON.stringify(piece);
}
