// The results of measurements as lines for people, and what of them cannot be believed.

/** @typedef {{ path: string, value: any }} Found */

/** @param {any} value @returns {boolean} */
const isComparison = (value) => typeof value?.ratio === 'number' && typeof value.ours?.median === 'number';

/** @param {string} path @param {any} value @returns {Found[]} comparisons and single facts, wherever they lie */
function found(path, value) {
  if (isComparison(value) || typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, part]) => found(`${path} ${name}`, part));
}

/** @param {Found} one */
function line({ path, value }) {
  if (!isComparison(value)) return `${path}: ${value}`;
  const { ours, anchor, unit, ratio, paired, noise } = value;
  const numbers = `${ours.median} ${unit}, p95 ${ours.p95} (anchor ${anchor.median} ${unit}): ${ratio}×, round by round ${paired}×`;
  return `${path}: ${numbers}${noise.accepted ? '' : `  NOT ACCEPTED: ${noise.note}`}`;
}

/** @param {Record<string, object>} results by measurement */
const all = (results) => Object.entries(results).flatMap(([name, value]) => found(name, value));

/** @param {Record<string, object>} results by measurement @returns {string[]} */
export const comparisons = (results) => all(results).map(line);

/** @param {Record<string, object>} results by measurement @returns {string[]} where the witness says that the machine was disturbed */
export const disturbed = (results) =>
  all(results)
    .filter(({ value }) => isComparison(value) && !value.noise.accepted)
    .map(({ path, value }) => `${path}: ${value.noise.note}`);
