import { expect, it } from 'vitest';
import { spanOf } from './sales-span.ts';

const at = (day: number, hour = 0) => new Date(2026, 10, day, hour).getTime();

it('says days as the shop counts them', () => {
  const now = at(21, 14);
  expect(spanOf('always', now)).toEqual({ since: null, until: null });
  expect(spanOf('today', now)).toEqual({ since: at(21), until: null });
  expect(spanOf('yesterday', now)).toEqual({ since: at(20), until: at(21) });
  expect(spanOf('week', now)).toEqual({ since: at(15), until: null });
  expect(spanOf('yesterday', at(1, 3))).toEqual({ since: new Date(2026, 9, 31).getTime(), until: at(1) });
});
