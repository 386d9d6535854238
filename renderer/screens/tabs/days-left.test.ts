import { expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

const DAY_MS = 86_400_000;

it.each([
  [7 * DAY_MS, 7],
  [7 * DAY_MS - 1, 6],
  [DAY_MS, 1],
  [DAY_MS - 1, 0],
  [1, 0],
  [0, null],
  [-1, null],
])('%i ms before it lapses there are %s days left', (left, days) => {
  expect(daysLeft(1_000_000 + left, 1_000_000)).toBe(days);
});
