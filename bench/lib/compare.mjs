// One measurement's verdict: ours over the anchor's, and whether the machine held still long enough to believe it.
import { median, percentile, rounded, summary } from './statistics.mjs';

/** An anchor that changes its own pace by more than this says that the machine was disturbed. */
export const DRIFT_LIMIT = 1.5;

/**
 * The anchor as a witness of noise: its first half against its second.
 * @param {readonly number[]} anchor in the order taken @param {number} [limit]
 * @returns {{ drift: number, accepted: boolean, note: string | null }}
 */
export function witness(anchor, limit = DRIFT_LIMIT) {
  if (anchor.length < 2)
    return { drift: 1, accepted: false, note: 'too few samples of the anchor to know the noise' };
  const half = anchor.length >> 1;
  const [first, second] = [median(anchor.slice(0, half)), median(anchor.slice(-half))];
  const drift = rounded(Math.max(first, second) / Math.min(first, second));
  const note = `the anchor drifted by ${drift}× within the run (limit ${limit}×): measure again on a quiet machine`;
  return drift > limit ? { drift, accepted: false, note } : { drift, accepted: true, note: null };
}

/**
 * @param {readonly number[]} ours @param {readonly number[]} anchor both from the same interleaved run @param {string} [unit]
 * @returns {{ unit: string, ours: ReturnType<typeof summary>, anchor: ReturnType<typeof summary>, ratio: number, paired: number, ratioP95: number, noise: ReturnType<typeof witness> }}
 */
export const compare = (ours, anchor, unit = 'ms') => ({
  unit,
  ours: summary(ours),
  anchor: summary(anchor),
  ratio: rounded(median(ours) / median(anchor)),
  /** Round by round, and then the middle: holds still where the machine does not. */
  paired: rounded(median(ours.map((sample, round) => sample / anchor[round]))),
  ratioP95: rounded(percentile(ours, 0.95) / percentile(anchor, 0.95)),
  noise: witness(anchor),
});
