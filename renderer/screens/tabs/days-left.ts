const DAY_MS = 86_400_000;

/** Whole days until a hold lapses, for a count-down: 0 on its last day, null once it is over. */
export const daysLeft = (lapsesAt: number, now: number): number | null =>
  now >= lapsesAt ? null : Math.floor((lapsesAt - now) / DAY_MS);
