// Two packages held against each other, byte for byte.
import { lstat, readFile, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {object} Difference
 * @property {string} path inside both folders
 * @property {'only in one' | 'kind' | 'mode' | 'link' | 'size' | 'bytes'} what
 * @property {number[]} offsets of the bytes that differ, where that is all that does; at most a hundred
 */

const MOST_OFFSETS = 100;

/** @param {string} folder @returns {Promise<string[]>} every path below it, folders too; links are not followed */
export async function pathsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.map(async (entry) => {
    const inside = entry.isDirectory() ? await pathsIn(join(folder, entry.name)) : [];
    return [entry.name, ...inside.map((path) => join(entry.name, path))];
  });
  return (await Promise.all(below)).flat().sort();
}

/** @param {string} one @param {string} other @returns {Promise<Difference[]>} none: they are the same */
export async function differences(one, other) {
  const [here, there] = await Promise.all([pathsIn(one), pathsIn(other)]);
  const both = here.filter((path) => there.includes(path));
  const lonely = [...here, ...there].filter((path) => !both.includes(path));
  const found = lonely.map((path) => ({ path, what: /** @type {const} */ ('only in one'), offsets: [] }));
  for (const path of both) {
    const difference = await differenceOf(join(one, path), join(other, path));
    if (difference) found.push(/** @type {any} */ ({ path, ...difference }));
  }
  return found;
}

/** @param {string} one @param {string} other @returns {Promise<Omit<Difference, 'path'> | undefined>} */
async function differenceOf(one, other) {
  const [here, there] = await Promise.all([lstat(one), lstat(other)]);
  const kind = (/** @type {import('node:fs').Stats} */ { mode }) => mode & 0o170000;
  if (kind(here) !== kind(there)) return { what: 'kind', offsets: [] };
  if (here.isSymbolicLink())
    return (await readlink(one)) === (await readlink(other)) ? undefined : { what: 'link', offsets: [] };
  if (here.mode !== there.mode) return { what: 'mode', offsets: [] };
  if (!here.isFile()) return undefined;
  if (here.size !== there.size) return { what: 'size', offsets: [] };
  return bytesOf(await readFile(one), await readFile(other));
}

/** @param {Buffer} here @param {Buffer} there of the same length @returns {Omit<Difference, 'path'> | undefined} */
function bytesOf(here, there) {
  if (here.equals(there)) return undefined;
  const offsets = [];
  for (let at = 0; at < here.length && offsets.length < MOST_OFFSETS; at += 1)
    if (here[at] !== there[at]) offsets.push(at);
  return { what: 'bytes', offsets };
}
