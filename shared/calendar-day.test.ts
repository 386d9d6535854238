import { expect, it } from 'vitest';
import { dayAfter, daysIn, isDay, monthBefore, rangeBefore, weekdayOf } from './calendar-day.ts';

it('counts days of the calendar, whatever clocks do', () => {
  expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysIn({ from: '2026-03-28', to: '2026-03-30' })).toBe(3);
  expect(rangeBefore({ from: '2026-11-21', to: '2026-11-21' })).toEqual({
    from: '2026-11-20',
    to: '2026-11-20',
  });
  expect(monthBefore('2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(weekdayOf('2026-11-21')).toBe(6);
  expect(['2026-02-29', '2026-2-1', 'today', '2026-11-21'].map(isDay)).toEqual([false, false, false, true]);
});
