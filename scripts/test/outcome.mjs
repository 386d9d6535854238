// How a phase of `npm test` ends: three numbers, and the names of what failed.
import { tellingLines } from './failures.mjs';
import { FAILED, PASSED, judge } from './tally.mjs';

/** @typedef {import('./failures.mjs').Failure} Failure */
/** @typedef {{ tally: import('./tally.mjs').Tally, failures: Failure[] }} Outcome */
/** @typedef {{ tally: (report: any) => import('./tally.mjs').Tally, failures: (report: any) => Failure[] }} Reader */

/** @param {import('./program.mjs').Ended} ended @returns {Failure[]} */
const ofProgram = ({ exitCode, output }) => [
  { place: 'program', name: `exit code ${exitCode}`, says: tellingLines(output) },
];

/** @param {import('./program.mjs').Ended} ended @returns {Outcome} */
export const outcomeOf = (ended) =>
  ended.exitCode === 0 ? { tally: PASSED, failures: [] } : { tally: FAILED, failures: ofProgram(ended) };

/**
 * @param {string | undefined} json the report, if there is one
 * @param {Reader} read
 * @param {import('./program.mjs').Ended} ended
 * @returns {Outcome} a failure that the report does not name is told in the program's own words
 */
export function outcomeOfReport(json, read, ended) {
  const tally = judge(json, read.tally, ended.exitCode);
  const named = json === undefined ? [] : read.failures(JSON.parse(json));
  const unnamed = tally.failed > 0 && named.length === 0;
  return { tally, failures: unnamed ? ofProgram(ended) : named };
}

/** @param {string} name @param {string} message @returns {Outcome} what could not even be begun */
export const notBegun = (name, message) => ({
  tally: FAILED,
  failures: [{ place: name, name: 'could not be run', says: message.split('\n') }],
});
