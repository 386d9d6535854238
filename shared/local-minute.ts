import { isDay } from './calendar-day.ts';

/** Whether that is a `LocalMinute`. */
export const isMinute = (text: string): boolean => {
  const [day = '', time = ''] = text.split('T');
  return text.length === 16 && isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
};
