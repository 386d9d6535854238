// Whether dist/ is still what the sources make: names, sizes and times of every file that a build reads.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders and files that end up in a build. */
export const SOURCES = [
  'shared',
  'sdk',
  'simulator',
  'main',
  'preload',
  'renderer',
  'soak',
  'chaos',
  'day',
  'endurance',
  'e2e/support',
  'scripts/build',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const IGNORED = /(^|\/)(node_modules|dist|preview)(\/|$)|\.test\.tsx?$|\.md$/;

/** @param {string} root @param {string} path @returns {Promise<string[]>} a line for each file below, in a stable order */
async function describe(root, path) {
  if (IGNORED.test(path)) return [];
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${Math.round(found.mtimeMs)}`];
  const names = (await readdir(join(root, path))).sort();
  return (await Promise.all(names.map((name) => describe(root, `${path}/${name}`)))).flat();
}

/** @param {string} root @param {string[]} [sources] @returns {Promise<string>} the same as long as no source changed */
export async function sourceStamp(root, sources = SOURCES) {
  const lines = (await Promise.all(sources.map((path) => describe(root, path)))).flat();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
