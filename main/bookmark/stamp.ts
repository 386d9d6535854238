/**
 * How this version folds a journal. Raise it with every change of what the folding makes of the same entries, or of how
 * that is written down: `stamp.test.ts` fails until then.
 */
export const FOLDING = 1;

/** Days begin and end by the shop's time zone, and by what this program knows of time zones. */
export const stampOf = (version: string, timeZone: string): string =>
  [version, FOLDING, timeZone, process.versions['tz'] ?? process.versions['icu'] ?? 'none'].join(' ');
