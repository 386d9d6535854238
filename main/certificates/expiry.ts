const DAY_MS = 86_400_000;
/** Days before the end at which a person is told. */
const THRESHOLDS = [1, 7, 14, 30, 60] as const;

/** What there is to say about a certificate's end. `threshold` grows more urgent only when a person is to be told anew. */
export type ExpiryNotice =
  | { readonly kind: 'fine' }
  | { readonly kind: 'ending'; readonly daysLeft: number; readonly threshold: (typeof THRESHOLDS)[number] }
  | { readonly kind: 'ended' };

/** `notAfter`: ISO 8601, as in the facts of a certificate. `now`: wall time, ms. */
export function expiryNotice(notAfter: string, now: number): ExpiryNotice {
  const left = Date.parse(notAfter) - now;
  if (left <= 0) return { kind: 'ended' };
  const threshold = THRESHOLDS.find((days) => left <= days * DAY_MS);
  if (threshold === undefined) return { kind: 'fine' };
  return { kind: 'ending', daysLeft: Math.ceil(left / DAY_MS), threshold };
}
