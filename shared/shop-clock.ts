import type { CalendarDay } from './calendar-day.ts';

/** Days and hours as the clock on the shop's wall has them, wherever this computer believes to be. */
export interface ShopClock {
  /** Reads a wall time, ms. */
  readonly read: (at: number) => LocalTime;
  /** The first moment of that day, wall time, ms: not midnight where the clocks change at midnight. */
  readonly startOf: (day: CalendarDay) => number;
}

/** A day of the shop, and the hour, 0 to 23, and minute of it. */
export interface LocalTime {
  readonly day: CalendarDay;
  readonly hour: number;
  readonly minute: number;
}

/** A shop's own zone, or that of the computer where nobody named one. `name`: IANA, such as `Europe/Berlin`. */
export interface TimeZone {
  readonly name: string;
  readonly of: 'shop' | 'computer';
}

export const timeZoneOf = (named: string | undefined): TimeZone =>
  named === undefined
    ? { name: new Intl.DateTimeFormat().resolvedOptions().timeZone, of: 'computer' }
    : { name: named, of: 'shop' };

/** Whether this computer knows it. Offsets such as `+02:00` are no zones: they know no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Every time zone is off by whole quarters of an hour, now and whenever it changes: within one, day and hour stand still. */
const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 4 * QUARTER_MS;
/** No zone is further from UTC. */
const FURTHEST_HOURS = 15;

export function shopClock(zone: string): ShopClock {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = new Map<number, LocalTime>();
  const read = (at: number): LocalTime => {
    const quarter = Math.floor(at / QUARTER_MS);
    const found = known.get(quarter) ?? quarterIn(format, quarter * QUARTER_MS);
    known.set(quarter, found);
    return { ...found, minute: found.minute + Math.floor((at - quarter * QUARTER_MS) / 60_000) };
  };
  return { read, startOf: (day) => startIn(read, day) };
}

function quarterIn(format: Intl.DateTimeFormat, at: number): LocalTime {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = `${of('year')}-${of('month')}-${of('day')}`;
  return { day, hour: Number(of('hour')), minute: Number(of('minute')) };
}

/** Throws a RangeError for what is no day. */
function startIn(read: ShopClock['read'], day: CalendarDay): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const last = utc + FURTHEST_HOURS * HOUR_MS;
  for (let at = utc - FURTHEST_HOURS * HOUR_MS; at <= last; at += QUARTER_MS)
    if (read(at).day === day) return at;
  throw new RangeError(`${day} is no day of the calendar`);
}
