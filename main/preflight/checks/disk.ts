import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

/** All in bytes. */
export interface DiskReading {
  readonly free: number;
  /** Below this the till takes no card payments: the floor, and the journal's reserve unless it is held already. */
  readonly needed: number;
}

/** Room for about a year of a busy counter. */
const COMFORT = 256 * 1024 * 1024;

export function judgeDisk({ free, needed }: DiskReading): Finding {
  const values = { free: mebibytes(free), needed: mebibytes(needed) };
  if (free < needed) return failed('disk.full', 'freeSpace', values);
  if (free < COMFORT) return warning('disk.low', 'freeSpaceSoon', values);
  return ok('disk.room', values);
}

/** To a tenth where that matters. */
function mebibytes(bytes: number): number {
  const exact = bytes / 1024 / 1024;
  return exact < 100 ? Math.round(exact * 10) / 10 : Math.floor(exact);
}
