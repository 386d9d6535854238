import type { DayRange } from '#shared/calendar-day.ts';
import { dayName } from '#shared/report-tables.ts';
import type { Speech } from '#shared/words/speech.ts';

/** `Nov 21, 2026`, or the first and the last day. */
export const rangeName = ({ from, to }: DayRange, speech: Speech): string =>
  from === to
    ? dayName(from, speech)
    : speech.say('report.days', { from: dayName(from, speech), to: dayName(to, speech) });
