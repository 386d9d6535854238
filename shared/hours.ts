import * as v from 'valibot';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const clock = v.pipe(v.string(), v.regex(CLOCK, 'must be a time of day such as 22:00'));

/** A part of every day by the shop's clock; `from` after `to` goes over midnight. Both alike: the whole day. */
export const hoursSchema = v.strictObject({ from: clock, to: clock });
export type Hours = Readonly<v.InferOutput<typeof hoursSchema>>;

const DAY = 24 * 60;

/** Minutes since midnight, as `hoursSchema` has them. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether that minute of the day lies in them; the last one is not of them. */
export function isWithin({ from, to }: Hours, minute: number): boolean {
  const length = minutesFrom(minuteOf(from), minuteOf(to));
  return length === 0 || minutesFrom(minuteOf(from), minute) < length;
}

/** Minutes from that one until they begin; 0 while they last. */
export const minutesUntil = (hours: Hours, minute: number): number =>
  isWithin(hours, minute) ? 0 : minutesFrom(minute, minuteOf(hours.from));

const minutesFrom = (one: number, other: number): number => (other - one + DAY) % DAY;
