// The files that scanners read: what git knows of this checkout, as text.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { mustRun } from '../setup/run.mjs';

/** @typedef {{ file: string, text: string }} Source */

const BINARY = /\.(png|ico|icns|woff2?|p12|pdf|gz|zip|node|webp)$/;

/** @returns {Promise<Source[]>} */
export async function trackedSources() {
  const { stdout } = await mustRun('git', ['ls-files', '-z'], { cwd: ROOT });
  const files = stdout.split('\0').filter((file) => file !== '' && !BINARY.test(file));
  return read(files);
}

/** What is shipped, as it was built; source maps are not shipped. @returns {Promise<Source[]>} */
export async function builtSources() {
  const parts = ['dist/main', 'dist/preload', 'dist/renderer', 'dist/simulator'];
  const lists = await Promise.all(
    parts.map(async (part) => {
      const names = await readdir(inRoot(part), { recursive: true }).catch(() => []);
      return names.filter((name) => /\.(c?js|html|css)$/.test(name)).map((name) => join(part, name));
    }),
  );
  return read(lists.flat());
}

/** @param {string[]} files */
const read = (files) =>
  Promise.all(
    files.map(async (file) => ({ file, text: await readFile(inRoot(file), 'utf8').catch(() => '') })),
  );
