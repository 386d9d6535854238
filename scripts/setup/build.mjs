// dist/ as the sources say. Built in a process of its own, so that whoever asks stays small.
import { readFile } from 'node:fs/promises';
import { sourceStamp } from '../build/stamp.mjs';
import { withLock } from './lock.mjs';
import { ROOT, inRoot } from './paths.mjs';
import { mustRun } from './run.mjs';

/** @returns {Promise<boolean>} */
async function isBuilt() {
  const stamp = await readFile(inRoot('dist/.stamp'), 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await sourceStamp(ROOT));
}

/** @param {import('./say.mjs').Say} say */
export async function ensureBuild(say) {
  if (await isBuilt()) return;
  const build = async () => {
    if (await isBuilt()) return;
    await say.step('Building the till and the simulator', () =>
      mustRun(process.execPath, [inRoot('scripts/build/run.mjs')], { cwd: ROOT }),
    );
  };
  await withLock(inRoot('node_modules/.vinr-build.lock'), build, () =>
    say.line('Waiting for a build under way…'),
  );
}
