import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { EventLog } from './event-log.ts';

test('the newest events are kept, under their own numbers', () => {
  const log = new EventLog(systemClock, 10);
  for (let n = 1; n <= 95; n += 1) log.add('tick', null, { n });
  expect(log.last).toBe(95);
  const kept = log.after(0, 1000);
  expect(kept.length).toBeGreaterThanOrEqual(10);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept.every(({ n, facts }) => n === facts['n'])).toBe(true);
  expect(log.after(93, 1000).map(({ n }) => n)).toEqual([94, 95]);
  expect(log.after(95, 1000)).toEqual([]);
});

test('all are kept unless said otherwise', () => {
  const log = new EventLog(systemClock);
  for (let n = 0; n < 5000; n += 1) log.add('tick', null);
  expect(log.after(0, 10_000).length).toBe(5000);
});
