/** A day of the shop as `2026-11-21`, and the hour of it, 0 to 23. */
export interface LocalTime {
  readonly day: string;
  readonly hour: number;
}

/** Every time zone is off by whole quarters of an hour, now and whenever it changes: within one, day and hour stand still. */
const QUARTER_MS = 15 * 60_000;

/** Reads wall times, ms, on the clock on the shop's wall. `zone` is an IANA name such as `Europe/Berlin`. */
export function localTimes(zone: string): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  const known = new Map<number, LocalTime>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    const found = known.get(quarter) ?? read(format, quarter * QUARTER_MS);
    known.set(quarter, found);
    return found;
  };
}

function read(format: Intl.DateTimeFormat, at: number): LocalTime {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, hour: Number(of('hour')) };
}
