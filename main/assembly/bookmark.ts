import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { timeZoneOf } from '#shared/shop-clock.ts';
import { Bookmark } from '../bookmark/bookmark.ts';
import { BookmarkFile } from '../bookmark/bookmark-file.ts';
import type { TillFold } from '../bookmark/bookmark.ts';
import { together } from '../bookmark/folded.ts';
import { stampOf } from '../bookmark/stamp.ts';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import { TillRecord } from '../journal/record.ts';
import type { Settings } from '../settings/settings.ts';
import { shiftRule } from '../shifts/shift-rule.ts';
import type { TillPorts } from './ports.ts';
import type { Reporting } from './reporting.ts';
import { reportingOf } from './reporting.ts';

/** A bookmark of a journal of a million entries takes a fifth of it, and another while it is made anew. */
const ROOM_LEFT_BYTES = 512 * 1024 * 1024;

/** What hears the journal of a till: its books, its reports. */
export interface Heard extends TillFold {
  readonly reporting: Reporting;
}

/** One that has heard nothing. */
export function newFold(journal: Journal, clock: Clock, settings: Pick<Settings, 'shop' | 'shifts'>): Heard {
  const record = new TillRecord(journal, shiftRule(settings.shifts));
  const reporting = reportingOf(clock, settings);
  record.onStep((step) => reporting.dayBook.hear(step));
  const folded = together({ record: record.folded, reports: reporting.dayBook.folded });
  return { record, reporting, folded };
}

export function bookmarkOf(
  journal: Journal,
  { profile, version, log }: Pick<TillPorts, 'profile' | 'version' | 'log'>,
  { shop }: Pick<Settings, 'shop'>,
): Bookmark {
  const timeZone = timeZoneOf(shop.timeZone).name;
  const file = new BookmarkFile(join(profile, 'journal', 'books.bookmark'));
  return new Bookmark({ file, stamp: stampOf(version, timeZone), journal, log });
}

export async function hasRoomIn(profile: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(profile);
  return bavail * bsize >= ROOM_LEFT_BYTES;
}
