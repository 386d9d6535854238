// The package that tests drive: the shipping one, file for file, with one fuse the other way.
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packageIn } from './pack.mjs';

/**
 * @param {import('./pack.mjs').Package} shipping
 * @param {string} output emptied first
 * @returns {Promise<import('./pack.mjs').Package>}
 */
export async function makeInspectable({ folder }, output) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const copy = packageIn(join(output, basename(folder)));
  await rm(output, { recursive: true, force: true });
  await mkdir(dirname(copy.folder), { recursive: true });
  await cp(folder, copy.folder, { recursive: true, verbatimSymlinks: true });
  await flipFuses(copy.program, {
    version: FuseVersion.V1,
    // Changing a signed program ends its signature; Apple's processors start none without one.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return copy;
}
