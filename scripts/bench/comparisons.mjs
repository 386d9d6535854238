// The results of measurements as lines for people.

/** @param {any} value @returns {boolean} */
const isComparison = (value) => typeof value?.ratio === 'number' && typeof value.ours?.median === 'number';

/** @param {string} path @param {any} value @returns {string[]} */
function lines(path, value) {
  if (isComparison(value)) {
    const { ours, anchor, ratio, noise } = value;
    const numbers = `${ours.median} ms, p95 ${ours.p95} (anchor ${anchor.median} ms): ${ratio}×`;
    return [`${path}: ${numbers}${noise.accepted ? '' : `  NOT ACCEPTED: ${noise.note}`}`];
  }
  if (typeof value !== 'object' || value === null) return [`${path}: ${value}`];
  return Object.entries(value).flatMap(([name, part]) => lines(`${path} ${name}`, part));
}

/** @param {Record<string, object>} results by measurement @returns {string[]} */
export const comparisons = (results) =>
  Object.entries(results).flatMap(([name, value]) => lines(name, value));
