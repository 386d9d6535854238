// What only the package registry knows: advisories, and which Electrons are kept up. Skipped where it does not say.
import { ROOT } from '../setup/paths.mjs';
import { lastWords, npm, run } from '../setup/run.mjs';

const LIMIT_MS = 60_000;

/** @typedef {import('./verdict.mjs').Verdict} Verdict */

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns {Promise<Verdict>} high and critical advisories of everything in the lockfile fail */
export async function advisories() {
  const [command, args] = npm('audit', '--json', '--audit-level=high');
  const finished = await run(command, args, { cwd: ROOT, limitMs: LIMIT_MS });
  const counts = parsed(finished.stdout)?.metadata?.vulnerabilities;
  if (counts === undefined)
    return { skipped: `no advisories here: run \`npm audit\` where they are; ${why(finished)}` };
  const { high = 0, critical = 0, total = 0 } = counts;
  return {
    figures: `${total} advisories, ${high} high, ${critical} critical`,
    problems: high + critical > 0 ? ['npm audit names them'] : [],
  };
}

/** In one line: what a registry answers is long. @param {import('../setup/run.mjs').Finished} finished */
const why = (finished) => `npm ${lastWords(finished).replaceAll(/\s+/g, ' ').slice(0, 160)}`;

/** @param {string} version @returns {number[]} */
const parts = (version) => version.split('.').map(Number);

/** Electron keeps its three newest majors up. */
const KEPT_UP = 3;

/** @param {string} ours exact version in package.json @returns {Promise<Verdict>} */
export async function electronVersion(ours) {
  const [command, args] = npm('view', 'electron', 'dist-tags', '--json');
  const finished = await run(command, args, { cwd: ROOT, limitMs: LIMIT_MS });
  const tags = parsed(finished.stdout);
  if (typeof tags?.latest !== 'string')
    return { skipped: `the registry does not tell which Electron is the latest; ${why(finished)}` };
  return judgeElectron(ours, tags);
}

/** @param {string} ours @param {Record<string, string> & { latest: string }} tags of the registry */
export function judgeElectron(ours, tags) {
  const [major = 0] = parts(ours);
  const [latest = 0] = parts(tags.latest);
  const newest = tags[`${major}-x-y`] ?? tags.latest;
  const isOld = major <= latest - KEPT_UP;
  return {
    figures: `Electron ${ours}; the latest is ${tags.latest}, of our major ${newest}`,
    problems: isOld ? [`Electron ${major} is not kept up any more: take ${tags.latest}`] : [],
  };
}
