import { dayAfter } from '#shared/calendar-day.ts';
import type { ShopClock } from '#shared/shop-clock.ts';

/** When a sale was paid, as a cashier says it. */
export const WHENS = ['always', 'today', 'yesterday', 'week'] as const;
export type When = (typeof WHENS)[number];

export interface Span {
  readonly since: number | null;
  readonly until: number | null;
}

/** Wall times, ms; days are the shop's, of 23 to 25 hours, and a week is today and the six days before. */
export function spanOf(when: When, now: number, { read, startOf }: ShopClock): Span {
  const { day: today } = read(now);
  const before = (days: number): number => startOf(dayAfter(today, -days));
  switch (when) {
    case 'always':
      return { since: null, until: null };
    case 'today':
      return { since: before(0), until: null };
    case 'yesterday':
      return { since: before(1), until: before(0) };
    case 'week':
      return { since: before(6), until: null };
  }
}
