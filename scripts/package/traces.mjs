// What a package may tell of whoever built it: paths of this computer, and ways back to the sources.
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { pathsIn } from './compare.mjs';

const ROOMS = [
  'node_modules',
  'main',
  'preload',
  'renderer',
  'shared',
  'sdk',
  'simulator',
  'scripts',
  'dist',
  'out',
];

/** A home or a checkout may be called as anything is; what lies in it tells them. */
const PLACES = [...ROOMS.map((room) => `${ROOT}/${room}`), `${homedir()}/.`];

/** A map inside its file holds the sources; those beside theirs are not packed. */
const MAP_INSIDE = /sourceMappingURL=data:/;

/** @param {{ path: string, text: string }} file @param {readonly string[]} [places] @returns {string[]} in words */
export const tracesIn = ({ path, text }, places = PLACES) => [
  ...places.filter((place) => text.includes(place)).map((place) => `${path} names ${place}`),
  ...(MAP_INSIDE.test(text) ? [`${path} holds its sources`] : []),
];

/** @param {string} resources of a package @returns {Promise<{ path: string, text: string }[]>} all that we put into it */
async function filesIn(resources) {
  const { extractFile, listPackage, statFile } = await import('@electron/asar');
  const archive = join(resources, 'app.asar');
  const packed = listPackage(archive, { isPack: false })
    .filter((path) => {
      const entry = statFile(archive, path.slice(1));
      return 'size' in entry && !('unpacked' in entry && entry.unpacked === true);
    })
    .map((path) => ({ path, text: extractFile(archive, path.slice(1)).toString('latin1') }));
  const beside = (await pathsIn(resources)).filter((path) => path !== 'app.asar');
  const read = beside.map(async (path) => ({
    path,
    text: await readFile(join(resources, path), 'latin1').catch(folderIsEmpty),
  }));
  return [...packed, ...(await Promise.all(read))];
}

/** @param {NodeJS.ErrnoException} error @returns {string} */
function folderIsEmpty(error) {
  if (error.code === 'EISDIR') return '';
  throw error;
}

/** @param {string} resources @returns {Promise<number>} how many files were read @throws {Trouble} */
export async function requireNoTraces(resources) {
  const files = await filesIn(resources);
  const found = files.flatMap((file) => tracesIn(file));
  if (found.length > 0) throw new Trouble(`The package tells of this computer:\n  ${found.join('\n  ')}`);
  return files.length;
}
