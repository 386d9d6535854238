// Doyensec's scanner for Electron apps, on what was built. It comes with a lockfile of its own: its old packages stay
// outside of ours, and nothing of them runs at install.
import { access, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';
import { lastWords, npm, run } from '../setup/run.mjs';
import { lineOf, weigh } from './findings.mjs';

const TOOL = 'scripts/scan/electronegativity';
const INSTALLED = 'out/scan/electronegativity';
const STAGE = 'out/scan/built';
const REPORT = 'out/scan/electronegativity.csv';
const INSTALL_MS = 300_000;
const SCAN_MS = 300_000;

/** It asks GitHub, and tells only what `scan: Electron` tells. */
const UNASKED = 'AvailableSecurityFixesGlobalCheck';

/** A page as no page may be: a run that does not tell of it has read nothing. */
const BAIT = {
  file: 'bait.js',
  rule: 'NODE_INTEGRATION_JS_CHECK',
  text: "const { BrowserWindow } = require('electron');\nnew BrowserWindow({ webPreferences: { nodeIntegration: true } });\n",
};

const PROGRAM = inRoot(INSTALLED, 'node_modules/@doyensec/electronegativity/dist/index.js');
/** Left when the install has ended well: half an install scans nothing. */
const DONE = inRoot(INSTALLED, 'installed');

/** @returns {Promise<string | null>} why it cannot be had here; null when it is there */
async function install() {
  const isThere = await access(DONE).then(
    () => true,
    () => false,
  );
  if (isThere) return null;
  await mkdir(inRoot(INSTALLED), { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    await cp(inRoot(TOOL, name), inRoot(INSTALLED, name));
  const [command, args] = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  const finished = await run(command, args, { cwd: inRoot(INSTALLED), limitMs: INSTALL_MS });
  if (finished.code !== 0) return `its npm ci ${lastWords(finished)}`;
  await writeFile(DONE, '');
  return null;
}

/** It reads nothing that ends in `.cjs`. @returns {Promise<number>} how many files lie there */
async function stage() {
  await rm(inRoot(STAGE), { recursive: true, force: true });
  let files = 0;
  for (const part of ['main', 'preload', 'renderer']) {
    const names = await readdir(inRoot('dist', part), { recursive: true });
    for (const name of names.filter((one) => /\.(c?js|html)$/.test(one))) {
      const to = inRoot(STAGE, part, name.replace(/\.cjs$/, '.js'));
      await mkdir(dirname(to), { recursive: true });
      await cp(inRoot('dist', part, name), to);
      files += 1;
    }
  }
  await cp(inRoot('package.json'), inRoot(STAGE, 'package.json'));
  await writeFile(inRoot(STAGE, BAIT.file), BAIT.text);
  return files;
}

/** @param {string} csv @returns {Promise<(import('./findings.mjs').Finding & { severity: string })[]>} */
async function findingsIn(csv) {
  const { parse } = await import('csv-parse/sync');
  const rows = parse(csv, { columns: true, trim: true, relax_quotes: true, skip_empty_lines: true });
  return rows.map((/** @type {Record<string, string>} */ row) => ({
    rule: row['issue'] ?? '',
    severity: row['severity'] ?? '',
    file: row['filename'] ?? '',
    line: Number((row['location'] ?? '').split(':')[0]),
    what: row['sample'] ?? '',
  }));
}

/** @param {readonly import('./findings.mjs').Accepted[]} accepted @returns {Promise<import('./verdict.mjs').Verdict>} */
export async function electronegativity(accepted) {
  const obstacle = await install();
  if (obstacle !== null) return { skipped: obstacle };
  const files = await stage();
  const report = inRoot(REPORT);
  await rm(report, { force: true });
  const args = ['-i', inRoot(STAGE), '-r', '-v', 'false', '-x', UNASKED, '-o', report];
  const ran = await run(process.execPath, [PROGRAM, ...args], { cwd: join(report, '..'), limitMs: SCAN_MS });
  const all = await findingsIn(await readFile(report, 'utf8').catch(() => ''));
  const isBait = (/** @type {{ file: string }} */ { file }) => file.endsWith(BAIT.file);
  const telling = all.filter((one) => !isBait(one) && one.severity !== 'INFORMATIONAL');
  const { fresh, known, stale } = weigh(telling, accepted);
  const high = fresh.filter(({ severity }) => severity === 'HIGH').length;
  return {
    figures: `${files} files, ${high} high, ${fresh.length} findings, ${known} accepted with a reason`,
    problems: [
      ...(all.some((one) => isBait(one) && one.rule === BAIT.rule)
        ? []
        : [`it did not find the planted flaw; it ${lastWords(ran)}`]),
      ...fresh.map((finding) => `${finding.severity} ${lineOf(finding)}`),
      ...stale.map(
        ({ id, file }) => `${id} in ${file} is accepted and not found any more: take it off the list`,
      ),
    ],
  };
}
