// The phases of `npm test`: each ends in an outcome, whatever happens in it.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { inRoot } from '../setup/paths.mjs';
import { runPlaywright } from '../setup/playwright.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';
import { outcomeOf, outcomeOfReport } from './outcome.mjs';
import { runProgram } from './program.mjs';
import { tallyPlaywright, tallyVitest } from './tally.mjs';

const REPORTS = {
  vitest: 'test-results/vitest.json',
  playwright: 'test-results/playwright.json',
  scan: 'test-results/scan.json',
};

/** @param {string} file inside the checkout @param {string[]} args */
const check = async (file, args) => outcomeOf(await runProgram(file, args));

/** @param {string} script inside node_modules @param {string[]} args */
const tool = (script, args) => check(`node_modules/${script}`, args);

/**
 * @param {string} report where the runner leaves it; an old one is removed first
 * @param {import('./outcome.mjs').Reader} read
 * @param {() => Promise<import('./program.mjs').Ended>} run
 */
async function reported(report, read, run) {
  await mkdir(inRoot('test-results'), { recursive: true });
  await rm(inRoot(report), { force: true });
  const ended = await run();
  const json = await readFile(inRoot(report), 'utf8').catch(() => undefined);
  return outcomeOfReport(json, read, ended);
}

const SCANNERS = { tally: (/** @type {any} */ tally) => tally, failures: () => [] };
const VITEST = { tally: tallyVitest, failures: failuresOfVitest };
const PLAYWRIGHT = { tally: tallyPlaywright, failures: failuresOfPlaywright };

const VITEST_ARGS = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.vitest}`];

/** @param {string} rounds @param {string[]} measurements against gates that are wider than our targets */
const gates = (rounds, ...measurements) =>
  check('scripts/bench.mjs', ['--gate', '--rounds', rounds, ...measurements]);

/** @param {import('../setup/say.mjs').Say} say its output goes to the screen, its report names what fails */
const stories = async (say) => ({
  exitCode: await runPlaywright([], say),
  output: 'Playwright left no report: what it printed is above.',
});

/** @typedef {{ name: string, run: (say: import('../setup/say.mjs').Say) => Promise<import('./outcome.mjs').Outcome> }} Phase */

/** @type {Phase} */
const TYPES = { name: 'types', run: () => tool('typescript/bin/tsc', ['-b']) };

/** @type {Phase} */
const LINT = { name: 'lint', run: () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) };

/** @type {Phase} */
const FORMAT = {
  name: 'format',
  run: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
};

/** What a newcomer reads: every exported name has a docstring, and every link in them leads somewhere. @type {Phase} */
const API_DOCS = {
  name: 'API docs',
  run: () => tool('typedoc/bin/typedoc', ['--options', 'sdk/typedoc.json']),
};

/** @type {Phase} */
const SCAN = {
  name: 'scan',
  run: () => reported(REPORTS.scan, SCANNERS, () => runProgram('scripts/scan.mjs', [])),
};

/** @type {Phase} */
const UNITS = {
  name: 'unit and integration',
  run: () =>
    reported(REPORTS.vitest, VITEST, () => runProgram('node_modules/vitest/vitest.mjs', VITEST_ARGS)),
};

/** @type {Phase} */
const CHAOS = {
  name: 'process chaos',
  run: () => check('dist/chaos/cli.cjs', ['--kills', '300', '--weathers', '24']),
};

/** @type {Phase} */
const SOAK = {
  name: 'soak of 100,000 payments',
  run: () => check('dist/soak/cli.cjs', ['--payments', '100000']),
};

/** @type {Phase} */
const STORIES = {
  name: 'stories in Electron',
  run: (say) => reported(REPORTS.playwright, PLAYWRIGHT, () => stories(say)),
};

/** Counts memory and processor time of its own processes, so that others may be at work beside it. @type {Phase} */
const IDLE_GATE = { name: 'idle gate', run: () => gates('2', 'idle') };

/** What the bridge and a scan cost, as ratios: measured by the clock, so with nobody beside them. @type {Phase} */
const PACE_GATES = { name: 'pace gates', run: () => gates('12', 'size', 'bridge', 'scan-to-line') };

/** @type {Phase} */
const START_GATE = { name: 'start gate', run: () => gates('4', 'cold-start') };

/**
 * Rows one after another; the lanes of a row side by side, the phases of a lane one after another. In the first row two
 * lanes keep a core busy each, and the third one mostly waits. The other rows have every core to themselves.
 * @type {Phase[][][]}
 */
export const ROWS = [
  [[LINT, SOAK], [TYPES, FORMAT, API_DOCS, SCAN, CHAOS], [IDLE_GATE]],
  [[UNITS]],
  [[STORIES]],
  [[PACE_GATES, START_GATE]],
];
