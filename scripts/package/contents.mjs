// What is in a finished package, and how large it may be.
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../setup/trouble.mjs';
import { pathsIn } from './compare.mjs';

/** Nothing of these is for a shop. */
const UNWANTED = /\.map$|\.tsx?$|\.test\.|\/(e2e|soak|chaos|bench)\/|-musl/;

/** Without these there is no till. */
const NEEDED = [
  '/package.json',
  '/dist/main/index.cjs',
  '/dist/main/store.cjs',
  '/dist/preload/index.cjs',
  '/dist/renderer/index.html',
  '/dist/simulator/cli.cjs',
];

/** Bytes. What it was when this was written, and a quarter more. Raising it is a decision: say why in the commit. */
export const BUDGET = { archive: 12_000_000, unpacked: 15_000_000 };

/**
 * @typedef {object} Contents
 * @property {string} sha256 of the archive
 * @property {string[]} paths in the archive
 * @property {string[]} packedNatives libraries that lie inside the archive, where they cannot be loaded
 * @property {{ archive: number, unpacked: number, whole: number }} bytes
 */

/** @param {import('./pack.mjs').Package} made @returns {string} */
export const resourcesOf = ({ folder, program }) =>
  process.platform === 'darwin' ? join(program, 'Contents', 'Resources') : join(folder, 'resources');

/** @param {import('./pack.mjs').Package} made @returns {Promise<Contents>} */
export async function contentsOf(made) {
  const { getRawHeader, listPackage } = await import('@electron/asar');
  const archive = join(resourcesOf(made), 'app.asar');
  const paths = listPackage(archive, { isPack: false });
  const { header } = getRawHeader(archive);
  const bytes = await readFile(archive);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paths,
    packedNatives: paths.filter((path) => path.endsWith('.node') && !isUnpacked(header, path)),
    bytes: {
      archive: bytes.length,
      unpacked: await bytesBelow(`${archive}.unpacked`),
      whole: await bytesBelow(made.folder),
    },
  };
}

/** @param {any} header @param {string} path */
const isUnpacked = (header, path) =>
  path
    .split('/')
    .slice(1)
    .reduce((node, name) => node.files[name], header).unpacked === true;

/** @param {string} folder @returns {Promise<number>} */
async function bytesBelow(folder) {
  const paths = await pathsIn(folder);
  const found = await Promise.all(paths.map((path) => lstat(join(folder, path))));
  return found.filter((one) => one.isFile()).reduce((sum, { size }) => sum + size, 0);
}

/** @param {Contents} contents @returns {string[]} what is wrong, in words; nothing when all is well */
export function judgeContents({ paths, packedNatives, bytes }) {
  const natives = paths.filter((path) => path.endsWith('.node'));
  return [
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.filter((path) => UNWANTED.test(path)).map((path) => `${path} does not belong there`),
    ...(natives.some((path) => path.includes('libsql')) ? [] : ['the database’s library is missing']),
    ...packedNatives.map((path) => `${path} is inside the archive, where it cannot be loaded`),
    ...overBudget('archive', bytes.archive),
    ...overBudget('unpacked', bytes.unpacked),
  ];
}

/** @param {keyof typeof BUDGET} part @param {number} size @returns {string[]} */
const overBudget = (part, size) =>
  size <= BUDGET[part] ? [] : [`its ${part} part has ${size} bytes, ${BUDGET[part]} at most`];

/** @param {Contents} contents @throws {Trouble} naming everything that is wrong */
export function requireContents(contents) {
  const wrong = judgeContents(contents);
  if (wrong.length > 0) throw new Trouble(`The package is not as it should be:\n  ${wrong.join('\n  ')}`);
}

/** @param {number} bytes @returns {string} '12.3 MB' */
export const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;
