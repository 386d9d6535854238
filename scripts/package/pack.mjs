// electron-builder on what is built: a folder that runs without npm, or the installers of this system.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { mustRun } from '../setup/run.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** Where electron-builder puts the executable of each system. */
const PRODUCT = { linux: 'vinr-pos', win32: 'VINR POS.exe', darwin: 'VINR POS.app' };

/** @typedef {{ folder: string, program: string }} Package `program`: what carries the fuses: an executable, on macOS the bundle */

/**
 * @param {import('../runtime/resolve.mjs').Runtime} runtime
 * @param {string} output emptied first
 * @param {{ installers?: boolean }} [options]
 * @returns {Promise<Package>}
 */
export async function pack(runtime, output, { installers = false } = {}) {
  await rm(output, { recursive: true, force: true });
  const options = [
    `electronDist=${runtime.folder}`,
    `electronVersion=${runtime.version}`,
    `directories.output=${output}`,
    // A certificate that is given and does not work must not end in an unsigned installer.
    `forceCodeSigning=${installers && hasCertificate()}`,
  ].map((option) => `-c.${option}`);
  const builder = inRoot('node_modules/electron-builder/cli.js');
  const kind = installers ? ['--publish', 'never'] : ['--dir'];
  await mustRun(process.execPath, [builder, ...kind, ...options], { cwd: ROOT });
  return packageIn(await packedFolder(output));
}

/** @param {string} folder @returns {Package} */
export function packageIn(folder) {
  const name = PRODUCT[/** @type {keyof typeof PRODUCT} */ (process.platform)] ?? PRODUCT.linux;
  return { folder, program: join(folder, name) };
}

/** @returns {boolean} */
const hasCertificate = (env = process.env) => Boolean(env['CSC_LINK'] ?? env['WIN_CSC_LINK']);

/** @param {string} output @returns {Promise<string>} the folder that electron-builder made: linux-unpacked, mac-arm64… */
async function packedFolder(output) {
  const folders = await readdir(output, { withFileTypes: true });
  const packed = folders.find((entry) => entry.isDirectory() && /unpacked|^mac/.test(entry.name));
  if (!packed) throw new Trouble(`electron-builder left no package in ${output}`);
  return join(output, packed.name);
}
