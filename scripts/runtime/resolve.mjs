// Which Electron runs here: the environment's, the installed one, Electron's own download, or the registry's.
import { join } from 'node:path';
import { Trouble } from '../setup/trouble.mjs';
import { fromDownload } from './download.mjs';
import { fromEnvironment } from './given.mjs';
import { fromInstalled } from './installed.mjs';
import { executableName } from './recipe.mjs';
import { fromRegistry, isFallback } from './registry.mjs';
import { smoke } from './smoke.mjs';

/**
 * @typedef {object} Runtime
 * @property {'given' | 'installed' | 'downloaded' | 'registry'} source
 * @property {string} folder
 * @property {string} executable
 * @property {string} version as it says itself
 * @property {boolean} fallback true for the old Electron of the registry, whoever named its folder: never to be shipped
 */

const IN_WORDS = {
  given: 'named by ELECTRON_OVERRIDE_DIST_PATH',
  installed: 'installed in node_modules',
  downloaded: "fetched by Electron's own download",
  registry: 'unpacked from the npm registry, for development and tests only',
};

/** @param {import('../setup/say.mjs').Say} say @returns {Promise<{ source: Runtime['source'], folder: string }>} */
async function find(say) {
  const given = fromEnvironment();
  if (given) return { source: 'given', folder: given };
  const installed = await fromInstalled();
  if (installed) return { source: 'installed', folder: installed };
  const downloaded = await fromDownload(say);
  if (downloaded) return { source: 'downloaded', folder: downloaded };
  const registry = await fromRegistry(say);
  if (registry) return { source: 'registry', folder: registry };
  throw new Trouble(
    'No Electron could be found. Let npm reach the network, or name a folder in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/**
 * @param {import('../setup/say.mjs').Say} say
 * @returns {Promise<Runtime>}
 * @throws {Trouble} where none can be had, or the one found does not run
 */
export async function resolveRuntime(say) {
  const { source, folder } = await find(say);
  const executable = join(folder, executableName());
  const verdict = await smoke(executable);
  if (!verdict.works) throw new Trouble(`Electron in ${folder} does not run here: ${verdict.reason}`);
  const fallback = isFallback(folder);
  const note = fallback && source === 'given' ? ' (the old one of the npm registry)' : '';
  say.line(`Electron ${verdict.version}, ${IN_WORDS[source]}${note}`);
  return { source, folder, executable, version: verdict.version, fallback };
}

/** What tools and child processes need to find the same Electron. @param {Runtime} runtime */
export const runtimeEnvironment = ({ folder, executable }) => ({
  ELECTRON_OVERRIDE_DIST_PATH: folder,
  ELECTRON_EXEC_PATH: executable,
  VINR_ELECTRON: executable,
});
