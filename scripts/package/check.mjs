// What a finished package is held against, and said of it: its fuses, what is in it, how large it is.
import { join } from 'node:path';
import { contentsOf, megabytes, requireContents, resourcesOf } from './contents.mjs';
import { fuseLines, verifyFuses } from './fuses.mjs';
import { requireIntegrity } from './integrity.mjs';
import { requireNoTraces } from './traces.mjs';

/**
 * @param {import('./pack.mjs').Package} made @param {boolean} inspectable @param {import('../setup/say.mjs').Say} say
 * @throws {import('../setup/trouble.mjs').Trouble} naming what is not as it should be
 */
export async function checkPackage(made, inspectable, say) {
  await verifyFuses(made.program, inspectable);
  for (const line of await fuseLines(made.program)) say.line(line);
  const contents = await contentsOf(made);
  requireContents(contents);
  const { archive, unpacked, whole } = contents.bytes;
  say.line(`app.asar ${megabytes(archive)}, sha256 ${contents.sha256}`);
  const files = await requireIntegrity(join(resourcesOf(made), 'app.asar'));
  const read = await requireNoTraces(resourcesOf(made));
  say.line(`${files} files in it, each as its own SHA-256 says; no trace of this computer in ${read}`);
  say.line(`libraries beside it ${megabytes(unpacked)}, everything with Electron ${megabytes(whole)}`);
}
