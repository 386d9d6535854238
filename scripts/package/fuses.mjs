// The fuses of a finished package, read back from its executable and held against what we ship.
import { readFile } from 'node:fs/promises';
import { Trouble } from '../setup/trouble.mjs';

/** On the wire a fuse is an ASCII digit. */
const ENABLED = '1'.charCodeAt(0);

/** @param {boolean} inspectable whether debuggers may attach: only in the package that tests drive */
export const wantedFuses = (inspectable) => ({
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: inspectable,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
});

/** @param {string} executable @returns {Promise<Record<string, boolean>>} */
export async function readFuses(executable) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(wantedFuses(false));
  return Object.fromEntries(
    names.map((name) => [
      name,
      wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]] === ENABLED,
    ]),
  );
}

/** @param {string} executable @param {boolean} inspectable @throws {Trouble} naming every fuse that is not as wanted */
export async function verifyFuses(executable, inspectable) {
  const found = await readFuses(executable);
  const wrong = Object.entries(wantedFuses(inspectable)).filter(([name, wanted]) => found[name] !== wanted);
  if (wrong.length === 0) return;
  throw new Trouble(
    `The package's fuses are wrong: ${wrong.map(([name, wanted]) => `${name} should be ${wanted}`).join(', ')}`,
  );
}

/** @param {string} executable @returns {Promise<string[]>} each fuse as it was read, a line each */
export async function fuseLines(executable) {
  const found = await readFuses(executable);
  return Object.entries(found).map(([name, enabled]) => `fuse ${name}: ${enabled ? 'on' : 'off'}`);
}

/** Electron marks the place of its fuses in the program by this text; a version and a length follow, then the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_AFTER = 2;

/**
 * @param {string} executable a file, not a bundle
 * @param {number} offset in it
 * @returns {Promise<string | undefined>} the name of the fuse that this byte is
 */
export async function fuseAt(executable, offset) {
  const { FuseV1Options } = await import('@electron/fuses');
  const bytes = await readFile(executable);
  const first = bytes.indexOf(SENTINEL) + SENTINEL.length + FUSES_AFTER;
  return FuseV1Options[offset - first];
}
