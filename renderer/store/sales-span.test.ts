import { expect, it } from 'vitest';
import { shopClock } from '#shared/shop-clock.ts';
import { spanOf } from './sales-span.ts';

const berlin = shopClock('Europe/Berlin');

it('goes from midnight to midnight in the shop, wherever the computer is', () => {
  const now = Date.UTC(2026, 10, 20, 23, 30);
  const at = (day: number) => Date.UTC(2026, 10, day - 1, 23);
  expect(spanOf('always', now, berlin)).toEqual({ since: null, until: null });
  expect(spanOf('today', now, berlin)).toEqual({ since: at(21), until: null });
  expect(spanOf('yesterday', now, berlin)).toEqual({ since: at(20), until: at(21) });
  expect(spanOf('week', now, berlin)).toEqual({ since: at(15), until: null });
});

it('knows that a day may have 25 hours, or 23', () => {
  const autumn = spanOf('yesterday', Date.UTC(2026, 9, 26, 9), berlin);
  expect(autumn).toEqual({ since: Date.UTC(2026, 9, 24, 22), until: Date.UTC(2026, 9, 25, 23) });
  const spring = spanOf('yesterday', Date.UTC(2026, 2, 30, 9), berlin);
  expect(spring).toEqual({ since: Date.UTC(2026, 2, 28, 23), until: Date.UTC(2026, 2, 29, 22) });
});
