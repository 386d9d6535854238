// Builds everything into dist/, leaving a stamp that says from which sources.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { sourceStamp } from './stamp.mjs';
import { targets } from './targets.mjs';

export const STAMP = 'dist/.stamp';

/** @param {import('./targets.mjs').Target} target */
function requireEntries({ name, entries }) {
  const missing = Object.values(entries).filter((path) => !existsSync(inRoot(path)));
  if (missing.length > 0) throw new Trouble(`Cannot build ${name}: ${missing.join(', ')} is not there.`);
}

/** @param {import('./targets.mjs').Target} target @throws {Error} with the target's complaint */
async function build(target) {
  const vite = await import('vite');
  requireEntries(target);
  await vite.build({ ...target.config, configFile: false, logLevel: 'warn' });
}

/** @param {string} name of one target */
export async function buildTarget(name) {
  const target = targets().find((one) => one.name === name);
  if (target === undefined) throw new Trouble(`There is nothing named ${name} to build.`);
  await build(target);
}

/** @throws {Error} with the first target's complaint */
export async function buildAll() {
  const stamp = await sourceStamp(ROOT);
  await rm(inRoot(STAMP), { force: true });
  await mkdir(inRoot('dist'), { recursive: true });
  for (const target of targets()) await build(target);
  await writeFile(inRoot(STAMP), stamp);
}
