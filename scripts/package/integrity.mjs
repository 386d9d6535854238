// What an archive says of its own files. Electron holds each against it as it is read, on macOS and Windows; on Linux
// nobody does, and here we do.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from '../setup/trouble.mjs';

/** The archive begins with the length of its header's length. */
const BEFORE_HEADER = 8;

/** @typedef {{ algorithm: string, hash: string, blockSize: number, blocks: string[] }} Integrity */
/** @typedef {{ path: string, offset: string, size: number, unpacked?: boolean, integrity?: Integrity }} Entry */

/** @param {any} node of the header @param {string} path @returns {Entry[]} every file below it; links are none */
function entriesIn(node, path = '') {
  if (node.files === undefined) return node.link === undefined ? [{ ...node, path }] : [];
  return Object.entries(node.files).flatMap(([name, inside]) => entriesIn(inside, `${path}/${name}`));
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Electron reads by blocks, and checks those. @param {Uint8Array} bytes @param {Integrity} integrity */
function isAsSaid(bytes, { algorithm, hash, blockSize, blocks }) {
  const found = [];
  for (let at = 0; at === 0 || at < bytes.length; at += blockSize)
    found.push(sha256(bytes.subarray(at, at + blockSize)));
  return algorithm === 'SHA256' && hash === sha256(bytes) && found.join() === blocks.join();
}

/** @param {string} archive @returns {Promise<{ files: number, broken: string[] }>} `broken`: not as said, or nothing is said */
export async function weighIntegrity(archive) {
  const { getRawHeader } = await import('@electron/asar');
  const { header, headerSize } = getRawHeader(archive);
  const whole = await readFile(archive);
  const entries = entriesIn(header);
  const broken = [];
  for (const { path, offset, size, unpacked, integrity } of entries) {
    const start = BEFORE_HEADER + headerSize + Number(offset);
    const bytes =
      unpacked === true
        ? await readFile(join(`${archive}.unpacked`, path))
        : whole.subarray(start, start + size);
    if (integrity === undefined || !isAsSaid(bytes, integrity)) broken.push(path);
  }
  return { files: entries.length, broken };
}

/** @param {string} archive @returns {Promise<number>} how many files it has @throws {Trouble} */
export async function requireIntegrity(archive) {
  const { files, broken } = await weighIntegrity(archive);
  if (broken.length > 0) throw new Trouble(`Not as the archive itself says: ${broken.join(', ')}`);
  return files;
}
