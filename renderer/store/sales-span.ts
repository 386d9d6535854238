/** When a sale was paid, as a cashier says it. */
export const WHENS = ['always', 'today', 'yesterday', 'week'] as const;
export type When = (typeof WHENS)[number];

export interface Span {
  readonly since: number | null;
  readonly until: number | null;
}

/** Wall times, ms; days are local, and a week is today and the six days before. */
export function spanOf(when: When, now: number): Span {
  switch (when) {
    case 'always':
      return { since: null, until: null };
    case 'today':
      return { since: midnight(now, 0), until: null };
    case 'yesterday':
      return { since: midnight(now, -1), until: midnight(now, 0) };
    case 'week':
      return { since: midnight(now, -6), until: null };
  }
}

/** By the calendar, for a day may have 23 or 25 hours. */
function midnight(now: number, days: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + days).getTime();
}
