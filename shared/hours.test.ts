import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hoursSchema, isWithin, minuteOf, minutesUntil } from './hours.ts';

const night = { from: '22:00', to: '05:30' };
const day = { from: '08:00', to: '18:00' };

describe('hours of the day', () => {
  it('go over midnight', () => {
    const inside = ['22:00', '23:59', '00:00', '05:29'].map((time) => isWithin(night, minuteOf(time)));
    const outside = ['05:30', '12:00', '21:59'].map((time) => isWithin(night, minuteOf(time)));
    expect([inside, outside]).toEqual([inside.map(() => true), outside.map(() => false)]);
  });

  it('or lie within one day', () => {
    expect(['07:59', '08:00', '17:59', '18:00'].map((time) => isWithin(day, minuteOf(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are the whole day when they begin where they end', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1)
      expect(isWithin({ from: '03:00', to: '03:00' }, minute)).toBe(true);
  });

  it('begin after as many minutes as are told, for every minute of the day', () => {
    for (const hours of [night, day])
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const wait = minutesUntil(hours, minute);
        expect(isWithin(hours, (minute + wait) % (24 * 60))).toBe(true);
        if (wait > 0) expect(isWithin(hours, (minute + wait - 1) % (24 * 60))).toBe(false);
      }
  });

  it('are told wrong in words', () => {
    const [issue] = v.safeParse(hoursSchema, { from: '24:00', to: '05:00' }).issues ?? [];
    expect(issue?.message).toBe('must be a time of day such as 22:00');
  });
});
