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
  const room = `The disk of the profile has ${mebibytes(free)} free; card payments stop below ${mebibytes(needed)}.`;
  if (free < needed) return failed('disk.full', room, 'Free space on that disk, or move the profile.');
  if (free < COMFORT) return warning('disk.low', room, 'Free space before the shop opens.');
  return ok('disk.room', room);
}

const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
