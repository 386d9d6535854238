import type { CalendarDay } from './calendar-day.ts';
import type { LocalMinute } from './catalogue.ts';
import { isMinute } from './local-minute.ts';

/** Days and hours as the clock on the shop's wall has them, wherever this computer believes to be. */
export interface ShopClock {
  /** Reads a wall time, ms. */
  readonly read: (at: number) => LocalTime;
  /** The first moment of that day, wall time, ms: not midnight where the clocks change at midnight. */
  readonly startOf: (day: CalendarDay) => number;
  /** The minute that wall time `at`, ms, is in. */
  readonly minuteOf: (at: number) => LocalMinute;
  /**
   * Wall time, ms, at which that minute begins: the first of two where the clocks are put back, the next one there is
   * where they are put forward past it.
   */
  readonly momentOf: (minute: LocalMinute) => number;
}

/** Now, as the shop's wall has it. */
export interface ShopTime {
  readonly minute: () => LocalMinute;
  /** Whether that minute has begun. */
  readonly hasCome: (minute: LocalMinute) => boolean;
}

/** `wall`: ms. */
export const shopTime = ({ minuteOf, momentOf }: ShopClock, wall: () => number): ShopTime => ({
  minute: () => minuteOf(wall()),
  hasCome: (minute) => momentOf(minute) <= wall(),
});

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
const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
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
    return { ...found, minute: found.minute + Math.floor((at - quarter * QUARTER_MS) / MINUTE_MS) };
  };
  const minutes = new Map<LocalMinute, number>();
  const momentOf = (minute: LocalMinute): number => {
    const at = minutes.get(minute) ?? momentIn(read, minute);
    minutes.set(minute, at);
    return at;
  };
  return {
    read,
    startOf: (day) => startIn(read, day),
    minuteOf: (at) => minuteAt(read(at)),
    momentOf,
  };
}

const two = (figure: number): string => String(figure).padStart(2, '0');

const minuteAt = ({ day, hour, minute }: LocalTime): LocalMinute => `${day}T${two(hour)}:${two(minute)}`;

/** What the wall shows at `at`, ms, as if it were UTC. */
const shownAt = (read: ShopClock['read'], at: number): number => Date.parse(`${minuteAt(read(at))}:00Z`);

/** Throws a RangeError for what is no minute of the calendar. */
function momentIn(read: ShopClock['read'], minute: LocalMinute): number {
  if (!isMinute(minute)) throw new RangeError(`${minute} is no minute of the calendar`);
  const utc = Date.parse(`${minute}:00Z`);
  const around = [utc - FURTHEST_HOURS * HOUR_MS, utc + FURTHEST_HOURS * HOUR_MS];
  // Two ways to count from UTC where the clocks change nearby, else one.
  const moments = around.map((at) => utc - (shownAt(read, at) - at));
  for (let at = Math.min(...moments); at < Math.max(...moments); at += QUARTER_MS) {
    const shown = shownAt(read, at);
    if (shown === utc) return at;
    if (shown > utc) return Math.floor(at / QUARTER_MS) * QUARTER_MS;
  }
  return Math.max(...moments);
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
