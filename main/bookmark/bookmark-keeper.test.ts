import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { VirtualClock } from '../payments/testing/virtual-clock.ts';
import { Bookmark } from './bookmark.ts';
import { BookmarkFile } from './bookmark-file.ts';
import { BookmarkKeeper } from './bookmark-keeper.ts';
import { heardOf, linesOf } from './testing/bookmarked-till.ts';

const ENOUGH = 10_000;
const MINUTE = 60_000;
const locked = { type: 'staff.locked' } as const;
const opened = {
  type: 'sale.opened',
  saleId: 'sale-1' as SaleId,
  number: '1001',
  currency: 'USD',
  taxClasses: [],
} as const;

/** A keeper whose clock passes when it is told to, beside a real disk. */
class KeptTill {
  readonly path = join(temporaryDirectory(), 'books.bookmark');
  readonly clock = new VirtualClock();
  readonly logged: string[] = [];
  readonly journal = memoryJournal(() => this.clock.wall());
  readonly fold = heardOf(this.journal);
  readonly #log = {
    info: (event: string) => void this.logged.push(event),
    warn: (event: string) => void this.logged.push(event),
    bug: (incident: string) => void this.logged.push(incident),
  };
  readonly bookmark = new Bookmark({
    file: new BookmarkFile(this.path),
    stamp: 'this',
    journal: this.journal,
    log: this.#log,
  });
  hasRoom = true;
  readonly keeper = new BookmarkKeeper({
    bookmark: this.bookmark,
    fold: this.fold,
    sums: () => [this.fold.dayBook],
    hasRoom: () => Promise.resolve(this.hasRoom),
    clock: this.clock,
    log: this.#log,
  });

  constructor() {
    onTestFinished(() => this.keeper.stop());
    this.keeper.start();
  }

  write(entries: number): Promise<void> {
    return this.fold.record.write(...Array.from({ length: entries }, () => locked));
  }

  /** Lets the clock run until something has been logged; the disk is given its turns. */
  async untilLogged(): Promise<void> {
    const before = this.logged.length;
    while (this.logged.length === before) {
      await this.clock.pass(1_000);
      await setImmediate();
    }
  }

  async pass(ms: number): Promise<void> {
    await this.clock.pass(ms);
    await setImmediate();
  }
}

it('lays a bookmark in a quiet minute once enough was written, and again when as much came', async () => {
  const till = new KeptTill();
  await till.write(ENOUGH - 1);
  await till.pass(5 * MINUTE);
  expect([till.bookmark.seq, till.logged]).toEqual([0, []]);
  await till.write(1);
  await till.untilLogged();
  expect([till.bookmark.seq, till.logged]).toEqual([ENOUGH, ['bookmark.laid']]);
  await till.write(ENOUGH);
  await till.untilLogged();
  const next = await till.bookmark.open(() => heardOf(till.journal));
  expect(next.record.seq).toBe(2 * ENOUGH);
  expect(linesOf(next)).toEqual(linesOf(till.fold));
});

it('waits while a sale is on the screen', async () => {
  const till = new KeptTill();
  await till.write(ENOUGH);
  await till.fold.record.write(opened);
  await till.pass(5 * MINUTE);
  expect([till.bookmark.seq, existsSync(till.path)]).toEqual([0, false]);
  await till.fold.record.write({ type: 'sale.cleared', saleId: opened.saleId });
  await till.untilLogged();
  expect(till.bookmark.seq).toBe(ENOUGH + 2);
});

it('gives up at the first entry that comes meanwhile, and does it in the next quiet minute', async () => {
  const till = new KeptTill();
  await till.write(ENOUGH);
  const pieces = till.fold.folded.pieces.bind(till.fold.folded);
  let disturbances = 0;
  till.fold.folded.pieces = function* () {
    for (const piece of pieces()) {
      yield piece;
      // A slice ends here, and the next finds the journal longer.
      if (disturbances === 0) {
        disturbances += 1;
        void till.fold.record.write(locked);
      }
      slowly.ms += 3;
    }
  };
  const slowly = { ms: 0 };
  const monotonic = till.clock.monotonic.bind(till.clock);
  till.clock.monotonic = () => monotonic() + slowly.ms;
  await till.untilLogged();
  expect([disturbances, till.bookmark.seq, till.logged]).toEqual([1, ENOUGH + 1, ['bookmark.laid']]);
});

it('leaves the last of the disk to money, and tries again', async () => {
  const till = new KeptTill();
  till.hasRoom = false;
  await till.write(ENOUGH);
  await till.pass(5 * MINUTE);
  expect([till.bookmark.seq, till.logged]).toEqual([0, []]);
  till.hasRoom = true;
  await till.untilLogged();
  expect(till.bookmark.seq).toBe(ENOUGH);
});

it('writes nothing any more once it has stopped', async () => {
  const till = new KeptTill();
  await till.write(ENOUGH);
  await till.keeper.stop();
  await till.pass(5 * MINUTE);
  expect([till.bookmark.seq, till.logged, existsSync(`${till.path}.new`)]).toEqual([0, [], false]);
});
