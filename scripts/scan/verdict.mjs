// How a scanner ends.

/**
 * Either it ran, with figures and what is to be put right, or it could not, and says why.
 * @typedef {{ figures: string, problems: string[] } | { skipped: string }} Verdict
 */

/** @param {string} name @param {Verdict} verdict @returns {string[]} */
export function linesOf(name, verdict) {
  if ('skipped' in verdict) return [`scan: ${name}: SKIPPED, ${verdict.skipped}`];
  const { figures, problems } = verdict;
  const outcome = problems.length === 0 ? 'ok' : 'FAILED';
  return [`scan: ${name}: ${outcome}, ${figures}`, ...problems.map((problem) => `scan:   ${problem}`)];
}

/** @param {Verdict[]} verdicts @returns {import('../test/tally.mjs').Tally} */
export const tallyOf = (verdicts) => ({
  passed: verdicts.filter((one) => 'problems' in one && one.problems.length === 0).length,
  failed: verdicts.filter((one) => 'problems' in one && one.problems.length > 0).length,
  skipped: verdicts.filter((one) => 'skipped' in one).length,
});
