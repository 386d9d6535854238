// Two claims about packages, proven by making and comparing them: the same sources give the same bytes, and the package
// that tests drive is the one that is shipped, but for one fuse.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { mustRun } from '../setup/run.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { differences } from './compare.mjs';
import { fuseAt } from './fuses.mjs';
import { pack } from './pack.mjs';

/** @param {import('./compare.mjs').Difference[]} found */
const inWords = (found) => found.map(({ path, what }) => `${path} (${what})`).join(', ');

/**
 * @param {{ made: import('./pack.mjs').Package, variant: import('./pack.mjs').Package, runtime: import('../runtime/resolve.mjs').Runtime, say: import('../setup/say.mjs').Say }} parts
 * @throws {Trouble} naming what differs and should not
 */
export async function prove({ made, variant, runtime, say }) {
  await requireOneFuse(made, variant, say);
  const again = inRoot('out/again');
  await say.step('Building and packaging once more', async () => {
    await mustRun(process.execPath, [inRoot('scripts/build/run.mjs')], { cwd: ROOT });
    const second = await pack(runtime, again);
    const found = await differences(made.folder, second.folder);
    if (found.length > 0) throw new Trouble(`The same sources gave different packages: ${inWords(found)}`);
  });
  await rm(again, { recursive: true, force: true });
  say.line('Built and packaged twice from these sources: every byte is the same.');
}

/** @param {import('./pack.mjs').Package} made @param {import('./pack.mjs').Package} variant @param {import('../setup/say.mjs').Say} say */
async function requireOneFuse(made, variant, say) {
  const found = await differences(made.folder, variant.folder);
  const [only] = found;
  const offset = only?.what === 'bytes' && only.offsets.length === 1 ? only.offsets[0] : undefined;
  if (only === undefined || found.length !== 1 || offset === undefined)
    throw new Trouble(`The package for tests differs in more than a byte: ${inWords(found) || 'in nothing'}`);
  const fuse = await fuseAt(join(made.folder, only.path), offset);
  if (fuse !== 'EnableNodeCliInspectArguments')
    throw new Trouble(`The package for tests differs at byte ${offset}, which is ${fuse ?? 'no fuse'}.`);
  say.line(`The package for tests differs in one byte of ${only.path}, at ${offset}: the fuse ${fuse}.`);
}
