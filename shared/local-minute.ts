import { isDay } from './calendar-day.ts';
import type { LocalMinute } from './catalogue.ts';

const two = (figure: number): string => String(figure).padStart(2, '0');

/** The minute that wall time `at`, ms, is in, on the clock of this computer: the shop's. */
export function localMinute(at: number): LocalMinute {
  const time = new Date(at);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Wall time, ms, at which that minute begins; the first of two where clocks are put back. */
export const msOfMinute = (minute: LocalMinute): number => Date.parse(`${minute}:00`);

export const isMinute = (text: string): boolean => {
  const [day = '', time = ''] = text.split('T');
  return text.length === 16 && isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
};
