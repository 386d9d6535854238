import type { DayRange } from '#shared/calendar-day.ts';
import type { Speech } from '#shared/words/speech.ts';

/** `Nov 21, 2026`, or the first and the last day. */
export const rangeName = ({ from, to }: DayRange, speech: Speech): string =>
  from === to ? speech.day(from) : speech.say('report.days', { from: speech.day(from), to: speech.day(to) });
