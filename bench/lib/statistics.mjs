// Plain order statistics. Samples are milliseconds unless a measurement says otherwise.

/** @param {readonly number[]} samples @param {number} p 0…1, by nearest rank @returns {number} */
export function percentile(samples, p) {
  if (samples.length === 0) throw new RangeError('A percentile needs at least one sample');
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(p * sorted.length));
  return sorted[rank - 1];
}

/** @param {readonly number[]} samples @returns {number} */
export function median(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new RangeError('A median needs at least one sample');
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {number} value @returns {number} three digits after the point, enough for microseconds in ms */
export const rounded = (value) => Math.round(value * 1000) / 1000;

/** @param {readonly number[]} samples @returns {{ n: number, median: number, p95: number, min: number, max: number }} */
export const summary = (samples) => ({
  n: samples.length,
  median: rounded(median(samples)),
  p95: rounded(percentile(samples, 0.95)),
  min: rounded(Math.min(...samples)),
  max: rounded(Math.max(...samples)),
});
