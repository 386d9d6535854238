/** Unix seconds stay below this until the year 5138; anything larger is milliseconds. */
const LARGEST_SECONDS = 100_000_000_000;

/**
 * A moment as ISO 8601 in UTC, from ISO text (guides), Unix seconds (reference) or milliseconds.
 * Null for anything else: times are for people, no decision hangs on them.
 */
export function isoTime(raw: unknown): string | null {
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const date = new Date(typeof raw === 'number' && Math.abs(raw) < LARGEST_SECONDS ? raw * 1000 : raw);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
