// First source: the environment names an Electron folder, as Electron's own tools understand it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Trouble } from '../setup/trouble.mjs';
import { executableName } from './recipe.mjs';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the folder, where one is named
 * @throws {Trouble} where the named folder holds no Electron: a wish is never silently passed over
 */
export function fromEnvironment(env = process.env) {
  const given = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!given) return undefined;
  const folder = resolve(given);
  if (existsSync(join(folder, executableName()))) return folder;
  throw new Trouble(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName()} in it. Correct it or unset it.`,
  );
}
