// What Electron needs of a Linux machine beyond Node: a few libraries, and a display that nobody looks at.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** What to look for, and the Debian packages that bring it (the newer name first). */
const NEEDS = [
  { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { library: 'libnss3.so', packages: ['libnss3'] },
  { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { library: 'libgbm.so.1', packages: ['libgbm1'] },
];
const DISPLAY = { program: 'Xvfb', packages: ['xvfb'] };

/** @param {string} program @returns {boolean} */
export const isOnPath = (program, path = process.env['PATH'] ?? '') =>
  path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

/** @returns {boolean} whether a person's screen is there */
export const hasDisplay = (env = process.env) => Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/**
 * @param {string} loaderCache output of `ldconfig -p`
 * @param {boolean} needsDisplay
 * @returns {string[][]} candidates of package names, one list for each thing that is missing
 */
export function missingPackages(loaderCache, needsDisplay) {
  const libraries = NEEDS.filter(({ library }) => !loaderCache.includes(`\t${library} `));
  return [...libraries, ...(needsDisplay ? [DISPLAY] : [])].map(({ packages }) => packages);
}

/** @param {string[]} candidates @returns {Promise<string>} the first name that apt knows */
async function knownName(candidates) {
  for (const name of candidates) {
    const { code, stdout } = await run('apt-cache', ['show', '--no-all-versions', name]);
    if (code === 0 && stdout.includes('Package:')) return name;
  }
  return candidates.at(-1) ?? '';
}

/** @param {string[][]} missing @param {import('./say.mjs').Say} say */
async function install(missing, say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await say.step('Refreshing the list of Debian packages (apt-get update)', () =>
    mustRun('apt-get', ['update', '-q'], { env }),
  );
  const names = await Promise.all(missing.map(knownName));
  await say.step(`Installing ${names.join(', ')} (apt-get install)`, () =>
    mustRun('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env }),
  );
}

/** @param {import('./say.mjs').Say} say @throws {Trouble} naming the one line to run where we may not install */
export async function ensureSystemLibraries(say) {
  if (process.platform !== 'linux') return;
  const loader = await run(isOnPath('ldconfig') ? 'ldconfig' : '/sbin/ldconfig', ['-p']);
  // Without a loader cache (other C libraries) nothing can be concluded: the smoke test of Electron decides.
  const cache = loader.code === 0 ? loader.stdout : NEEDS.map(({ library }) => `\t${library} `).join('');
  const missing = missingPackages(cache, !hasDisplay() && !isOnPath(DISPLAY.program));
  if (missing.length === 0) return;
  if (isOnPath('apt-get') && process.getuid?.() === 0) return install(missing, say);
  const names = missing.map((candidates) => candidates.at(-1)).join(' ');
  throw new Trouble(
    `Electron needs system packages that are missing here. Install them and start again:\n` +
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  );
}
