// One package of the npm registry as an archive on disk, known by its checksum.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mustRun, npm } from '../setup/run.mjs';
import { Trouble } from '../setup/trouble.mjs';

/** @param {string} file @param {string} expected as in package-lock.json: 'sha512-…' */
export async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === expected) return;
  await rm(file, { force: true });
  throw new Trouble(
    `The fetched package is not the one we know (${found} instead of ${expected}). It was deleted.`,
  );
}

/**
 * @param {{ package: string, integrity: string }} wanted a name with its exact version, and what it must hash to
 * @param {string} folder
 * @returns {Promise<string>} the checked archive
 */
export async function fetchPackage(wanted, folder) {
  const [command, args] = npm('pack', wanted.package, '--json', '--pack-destination', folder);
  const { stdout } = await mustRun(command, args, { cwd: folder });
  const file = join(folder, JSON.parse(stdout)[0].filename);
  await verifyIntegrity(file, wanted.integrity);
  return file;
}
