/** A day of the calendar, `2026-11-21`: no time zone, and none is longer than another. */
export type CalendarDay = string;

/** Both counted. */
export interface DayRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const DAY_MS = 86_400_000;
const msOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): CalendarDay => new Date(ms).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(msOf(text)) && dayOf(msOf(text)) === text;

/** `days` may be below zero. */
export const dayAfter = (day: CalendarDay, days: number): CalendarDay => dayOf(msOf(day) + days * DAY_MS);

export const daysIn = ({ from, to }: DayRange): number => Math.round((msOf(to) - msOf(from)) / DAY_MS) + 1;

/** Sunday is 0. */
export const weekdayOf = (day: CalendarDay): number => new Date(msOf(day)).getUTCDay();

/** As many days, just before. */
export const rangeBefore = (range: DayRange): DayRange => ({
  from: dayAfter(range.from, -daysIn(range)),
  to: dayAfter(range.from, -1),
});

/** The whole month before the one that this day is in. */
export function monthBefore(day: CalendarDay): DayRange {
  const to = dayAfter(`${day.slice(0, 7)}-01`, -1);
  return { from: `${to.slice(0, 7)}-01`, to };
}
