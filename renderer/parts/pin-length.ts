export const SHORTEST_PIN = 4;
export const LONGEST_PIN = 8;
/** As long as a person who has more digits hardly waits between two. */
export const PAUSE_MS = 900;

/** Whether so many digits are to be checked without a key for it: at once when no PIN here is longer. */
export function whenToCheck(digits: number, lengths: readonly number[]): 'now' | 'afterPause' | 'never' {
  if (!lengths.includes(digits)) return digits === LONGEST_PIN ? 'now' : 'never';
  return digits >= Math.max(...lengths) ? 'now' : 'afterPause';
}
