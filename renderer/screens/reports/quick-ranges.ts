import type { CalendarDay, DayRange } from '#shared/calendar-day.ts';
import { dayAfter, monthBefore, weekdayOf } from '#shared/calendar-day.ts';

export const QUICK_RANGES = ['today', 'yesterday', 'week', 'month'] as const;
export type QuickRange = (typeof QUICK_RANGES)[number];

/** `week` is this one up to today, `month` the whole of the last one. */
export function quickRange(which: QuickRange, today: CalendarDay, locale: string): DayRange {
  switch (which) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday': {
      const yesterday = dayAfter(today, -1);
      return { from: yesterday, to: yesterday };
    }
    case 'week':
      return { from: dayAfter(today, -((weekdayOf(today) - firstWeekday(locale) + 7) % 7)), to: today };
    case 'month':
      return monthBefore(today);
  }
}

/** Which day a week begins with where people read like this; Sunday is 0. Not every engine knows: then Monday. */
function firstWeekday(locale: string): number {
  const known: Intl.Locale & WithWeeks = new Intl.Locale(locale);
  return (known.getWeekInfo?.().firstDay ?? 1) % 7;
}

interface WithWeeks {
  /** Monday is 1, Sunday 7. */
  readonly getWeekInfo?: () => { readonly firstDay: number };
}
