import type { CalendarDay } from '../calendar-day.ts';
import type { LocalMinute } from '../catalogue.ts';
import { format, type Money } from '../money.ts';

/** Figures as the reader's country writes them. Times in ms since the epoch, lengths of time in ms. */
export interface Figures {
  /** `1,234.50`, without the currency's sign. */
  readonly amount: (amount: Money) => string;
  /** `$1,234.50`: where no currency stands nearby, such as on the customer's screen. */
  readonly price: (amount: Money) => string;
  /** `1,234` */
  readonly number: (value: number) => string;
  /** Parts per million as percent: 82 500 is `8.25%`. */
  readonly percent: (ppm: number) => string;
  /** A scale's grams: `0.482 kg`. */
  readonly weight: (grams: number) => string;
  /** `2:05 PM` on the clock of the reader's zone, as all that is told of a moment. */
  readonly time: (at: number) => string;
  /** `Nov 21, 2026` */
  readonly date: (at: number) => string;
  /** `Nov 21, 2026, 2:05 PM` */
  readonly moment: (at: number) => string;
  /** The same of a minute on the shop's wall. */
  readonly minute: (minute: LocalMinute) => string;
  /** `2:00 PM`: an hour of any day, 0 to 23. */
  readonly hour: (hour: number) => string;
  /** `Nov 21, 2026` for `2026-11-21`. */
  readonly day: (day: CalendarDay) => string;
  /** `3 min. ago`, `yesterday`: how long ago something was that took place `ms` before now. */
  readonly ago: (ms: number) => string;
  /** `0.8 ms`, `412 ms`, `4.1 sec`, `1 min 5 sec`, `2 hr 3 min`: as exact as people need it at that length. */
  readonly duration: (ms: number) => string;
  /** `Visa, cash and a voucher` */
  readonly list: (parts: readonly string[]) => string;
}

/** `timeZone`: IANA; the computer's where it is left out. */
export function figuresIn(locale: string, timeZone?: string): Figures {
  const number = (options: Intl.NumberFormatOptions) => kept(() => new Intl.NumberFormat(locale, options));
  const inZone = (zone: string | undefined) => (zone === undefined ? {} : { timeZone: zone });
  const date = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    kept(() => new Intl.DateTimeFormat(locale, { ...options, ...inZone(zone) }));
  const plain = number({});
  const percent = number({ style: 'percent', maximumFractionDigits: 4 });
  const kilograms = number({ style: 'unit', unit: 'kilogram', minimumFractionDigits: 3 });
  const [time, dayOfMoment, moment] = [
    date({ timeStyle: 'short' }),
    date({ dateStyle: 'medium' }),
    date({ dateStyle: 'medium', timeStyle: 'short' }),
  ];
  // A day of the calendar, an hour of the day and a minute of the wall are no moments: they are the same in every zone.
  const [hour, day, minute] = [
    date({ timeStyle: 'short' }, 'UTC'),
    date({ dateStyle: 'medium' }, 'UTC'),
    date({ dateStyle: 'medium', timeStyle: 'short' }, 'UTC'),
  ];
  const list = kept(() => new Intl.ListFormat(locale));
  return {
    amount: (amount) => format(amount, locale),
    price: (amount) => format(amount, locale, 'symbol'),
    number: (value) => plain().format(value),
    percent: (ppm) => percent().format(ppm / 1_000_000),
    weight: (grams) => kilograms().format(grams / 1_000),
    time: (at) => time().format(at),
    date: (at) => dayOfMoment().format(at),
    moment: (at) => moment().format(at),
    minute: (of) => minute().format(Date.parse(`${of}:00Z`)),
    hour: (of) => hour().format(Date.UTC(2026, 0, 1, of)),
    day: (of) => day().format(Date.parse(`${of}T00:00:00Z`)),
    ago: agoIn(locale),
    duration: durationIn(locale),
    list: (parts) => list().format(parts),
  };
}

/** Building a formatter costs far more than using one, and few of them are used in a sitting. */
function kept<T>(build: () => T): () => T {
  let built: T | null = null;
  return () => (built ??= build());
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function agoIn(locale: string): Figures['ago'] {
  const relative = kept(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));
  return (ms) => {
    if (ms < MINUTE) return relative().format(0, 'second');
    if (ms < HOUR) return relative().format(-Math.floor(ms / MINUTE), 'minute');
    if (ms < DAY) return relative().format(-Math.floor(ms / HOUR), 'hour');
    return relative().format(-Math.floor(ms / DAY), 'day');
  };
}

function durationIn(locale: string): Figures['duration'] {
  const unit = (name: string, digits: number) => {
    const options = { style: 'unit', unit: name, maximumFractionDigits: digits } as const;
    const formatter = kept(() => new Intl.NumberFormat(locale, options));
    return (value: number): string => formatter().format(value);
  };
  const [tenths, ms, seconds] = [unit('millisecond', 1), unit('millisecond', 0), unit('second', 1)];
  const [second, minute, hour] = [unit('second', 0), unit('minute', 0), unit('hour', 0)];
  return (length) => {
    if (length < 10) return tenths(length);
    if (length < 1_000) return ms(length);
    if (length < MINUTE) return seconds(length / 1_000);
    const minutes = Math.floor(length / MINUTE);
    if (length < HOUR) return `${minute(minutes)} ${second(Math.floor(length / 1_000) % 60)}`;
    return `${hour(Math.floor(length / HOUR))} ${minute(minutes % 60)}`;
  };
}
