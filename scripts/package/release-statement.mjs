// What a vendor says of an installer, so that tills take it: read by main/updates/release.ts.
import { createHash, sign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Trouble } from '../setup/trouble.mjs';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 400;

/** electron-builder's names of systems and processors, as installers carry them, and Node's. */
const SYSTEMS = { linux: 'linux', win: 'win32', mac: 'darwin' };
const PROCESSORS = { x64: 'x64', x86_64: 'x64', amd64: 'x64', arm64: 'arm64' };

/** Of `vinr-pos-0.2.0-linux-x86_64.AppImage`. @param {string} name @throws {Trouble} */
export function readInstallerName(name) {
  const [, version, system, processor] = /^vinr-pos-(\d+\.\d+\.\d+)-([a-z]+)-([a-z0-9_]+)\./.exec(name) ?? [];
  const platform = SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (system)];
  const arch = PROCESSORS[/** @type {keyof typeof PROCESSORS} */ (processor)];
  if (version === undefined || platform === undefined || arch === undefined)
    throw new Trouble(`${name} is not named as electron-builder.yml names installers`);
  return { version, platform, arch };
}

/** @param {string} file @returns {Promise<string>} base64 */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/**
 * @param {{ file: string, key: import('node:crypto').KeyObject, percent: number, days: number, journal: object, at: Date }} parts
 * @returns {Promise<{ name: string, statement: Buffer, signature: string }>} `name`: of the statement's file
 */
export async function stateRelease({ file, key, percent, days, journal, at }) {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Trouble('The key must be an Ed25519 key: npm run update-key');
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    throw new Trouble('--percent is a whole number from 0 to 100');
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
    throw new Trouble(`--days is a whole number from 1 to ${LONGEST_DAYS}`);
  const name = basename(file);
  const release = {
    product: 'com.vinr.pos',
    ...readInstallerName(name),
    file: { name, sha512: await sha512(file), size: (await stat(file)).size },
    percent,
    journal,
    releasedAt: at.toISOString(),
    validUntil: new Date(at.getTime() + days * DAY_MS).toISOString(),
  };
  const statement = Buffer.from(`${JSON.stringify(release, null, 2)}\n`);
  const signature = sign(null, statement, key).toString('base64');
  return { name: `${release.platform}-${release.arch}.json`, statement, signature };
}
