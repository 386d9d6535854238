// Second source: the electron package of node_modules, if its binary has been fetched.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';

const read = (/** @type {string} */ path) => readFile(path, 'utf8').catch(() => '');

/**
 * @param {string} [folder] the electron package's folder
 * @returns {Promise<string | undefined>} its Electron folder, where it is complete and of the package's version
 */
export async function fromInstalled(folder = inRoot('node_modules/electron')) {
  const manifest = await read(join(folder, 'package.json'));
  const wanted = manifest && JSON.parse(manifest).version;
  const found = (await read(join(folder, 'dist/version'))).trim().replace(/^v/, '');
  const executable = (await read(join(folder, 'path.txt'))).trim();
  if (!wanted || found !== wanted || !executable) return undefined;
  return existsSync(join(folder, 'dist', executable)) ? join(folder, 'dist') : undefined;
}
