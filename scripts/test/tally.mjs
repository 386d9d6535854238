// What the test runners' reports say, as three numbers. A report that is missing or empty is a failure, never a zero.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

export const PASSED = Object.freeze({ passed: 1, failed: 0, skipped: 0 });
export const FAILED = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/** @param {Tally[]} tallies @returns {Tally} */
export const total = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** @param {Tally} tally @returns {string} the closing line that people and machines read */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {any} report vitest's JSON report @returns {Tally} a file that could not even be loaded is one failure */
export function tallyVitest(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {any} report Playwright's JSON report @returns {Tally} flaky is failed: we do not retry */
export const tallyPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * A runner's report weighed against its exit code.
 * @param {string | undefined} json the report, if there is one
 * @param {(report: any) => Tally} read
 * @param {number} exitCode
 * @returns {Tally}
 */
export function judge(json, read, exitCode) {
  if (json === undefined) return FAILED;
  const tally = read(JSON.parse(json));
  const ranNothing = tally.passed + tally.failed === 0;
  const hidden = exitCode !== 0 && tally.failed === 0;
  return ranNothing || hidden ? { ...tally, failed: tally.failed + 1 } : tally;
}
