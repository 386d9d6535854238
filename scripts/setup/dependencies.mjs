// node_modules as package-lock.json says, installed once per lock file.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { mustRun, npm } from './run.mjs';
import { ROOT, inRoot } from './paths.mjs';

const STAMP = 'node_modules/.vinr-setup';

/** @param {string} text @returns {string} */
const fingerprint = (text) => createHash('sha256').update(text).digest('hex');

/**
 * @param {string} lock content of package-lock.json
 * @param {string | undefined} stamp content of the stamp left by the last install
 * @returns {boolean} whether node_modules already is what the lock asks for
 */
export const isInstalled = (lock, stamp) => stamp?.trim() === fingerprint(lock);

/** @param {string} lock @returns {number} how many packages the lock names */
export const countPackages = (lock) =>
  Object.keys(JSON.parse(lock).packages).filter((key) => key.startsWith('node_modules/')).length;

/** Installs with `npm ci` unless the stamp matches. @param {import('./say.mjs').Say} say */
export async function ensureDependencies(say) {
  const lock = await readFile(inRoot('package-lock.json'), 'utf8');
  const stamp = existsSync(inRoot(STAMP)) ? await readFile(inRoot(STAMP), 'utf8') : undefined;
  if (isInstalled(lock, stamp)) return;
  const [command, args] = npm('ci');
  await say.step(`Installing ${countPackages(lock)} packages with npm ci`, () =>
    mustRun(command, args, { cwd: ROOT }),
  );
  await writeFile(inRoot(STAMP), `${fingerprint(lock)}\n`);
}
