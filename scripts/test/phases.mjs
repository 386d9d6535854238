// The phases of `npm test`: each ends in a tally, whatever happens in it.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { accompany } from '../setup/lifetime.mjs';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { runPlaywright } from '../setup/playwright.mjs';
import { FAILED, PASSED, judge, tallyPlaywright, tallyVitest } from './tally.mjs';

const REPORTS = {
  vitest: 'test-results/vitest.json',
  playwright: 'test-results/playwright.json',
  scan: 'test-results/scan.json',
};

/** @param {string} file inside the checkout @param {string[]} args @returns {Promise<number>} exit code */
const program = (file, args) =>
  accompany(
    spawn(process.execPath, [inRoot(file), ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }),
  );

/** @param {string} script inside node_modules @param {string[]} args */
const tool = (script, args) => program(`node_modules/${script}`, args);

/** @param {string} script @param {string[]} args */
const check = async (script, args) => verdict(await tool(script, args));

/** @param {number} exitCode */
const verdict = (exitCode) => (exitCode === 0 ? PASSED : FAILED);

/**
 * @param {string} report where the runner leaves it; an old one is removed first
 * @param {(report: any) => import('./tally.mjs').Tally} read
 * @param {() => Promise<number>} run
 */
async function reported(report, read, run) {
  await mkdir(inRoot('test-results'), { recursive: true });
  await rm(inRoot(report), { force: true });
  const exitCode = await run();
  const json = await readFile(inRoot(report), 'utf8').catch(() => undefined);
  return judge(json, read, exitCode);
}

const VITEST_ARGS = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.vitest}`];

const QUICK = ['size', 'bridge', 'scan-to-line'];

/** @param {string} rounds @param {string[]} measurements */
const bench = (rounds, ...measurements) =>
  program('scripts/bench.mjs', ['--gate', '--rounds', rounds, ...measurements]);

/** @typedef {{ name: string, run: (say: import('../setup/say.mjs').Say) => Promise<import('./tally.mjs').Tally> }} Phase */

/**
 * Phases of one row run side by side: each of them keeps one core busy. Those that use every core have a row to themselves.
 * @type {Phase[][]}
 */
export const ROWS = [
  [
    { name: 'types', run: () => check('typescript/bin/tsc', ['-b']) },
    { name: 'lint', run: () => check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  ],
  [
    {
      name: 'format',
      run: () => check('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
    },
    // What a newcomer reads: every exported name has a docstring, and every link in them leads somewhere.
    { name: 'API docs', run: () => check('typedoc/bin/typedoc', ['--options', 'sdk/typedoc.json']) },
    {
      name: 'scan',
      run: () =>
        reported(
          REPORTS.scan,
          (tally) => tally,
          () => program('scripts/scan.mjs', []),
        ),
    },
  ],
  [
    {
      name: 'unit and integration',
      run: () => reported(REPORTS.vitest, tallyVitest, () => tool('vitest/vitest.mjs', VITEST_ARGS)),
    },
  ],
  [
    {
      name: 'process chaos',
      run: async () => verdict(await program('dist/chaos/cli.cjs', ['--kills', '300', '--weathers', '24'])),
    },
    { name: 'soak of 100,000 payments', run: () => check('../dist/soak/cli.cjs', ['--payments', '100000']) },
  ],
  [
    {
      name: 'stories in Electron',
      run: (say) => reported(REPORTS.playwright, tallyPlaywright, () => runPlaywright([], say)),
    },
  ],
  [
    {
      // What a start, a scan, the bridge and an idle till cost, as ratios, against gates that are wider than our targets.
      name: 'performance gates',
      run: async () =>
        verdict(
          (await bench('12', ...QUICK)) || (await bench('4', 'cold-start')) || (await bench('2', 'idle')),
        ),
    },
  ],
];
