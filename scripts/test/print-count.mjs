// The end of CI, read back from what `npm test` left: what failed, by name, and the closing line. Failures found afterwards
// are added.
// usage: node scripts/test/print-count.mjs [<what failed>[=<file of what it printed>] …]
import { readFile } from 'node:fs/promises';
import { inRoot } from '../setup/paths.mjs';
import { failureLines, tellingLines } from './failures.mjs';
import { FAILED, closingLine, total } from './tally.mjs';

/** @param {string} argument @returns {Promise<string[]>} */
async function furtherFailure(argument) {
  const [name = '', file] = argument.split('=', 2);
  const output = file === undefined ? '' : await readFile(inRoot(file), 'utf8').catch(String);
  return failureLines('CI', [{ place: name, name: 'see above', says: tellingLines(output) }]);
}

const UNWRITTEN = { place: 'test-results/summary.json', name: 'was not written: see above', says: [] };
const NO_SUMMARY = { ...FAILED, phases: [{ name: 'npm test', failures: [UNWRITTEN] }] };
const further = process.argv.slice(2);
const summary = await readFile(inRoot('test-results/summary.json'), 'utf8').then(
  JSON.parse,
  () => NO_SUMMARY,
);
const failures = [
  ...summary.phases.flatMap((/** @type {any} */ { name, failures }) => failureLines(name, failures)),
  ...(await Promise.all(further.map(furtherFailure))).flat(),
];
for (const line of failures) process.stdout.write(`[ci] ${line}\n`);
const sum = total([summary, { passed: 0, failed: further.length, skipped: 0 }]);
process.stdout.write(`${closingLine(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
