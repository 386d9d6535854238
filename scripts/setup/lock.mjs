// One process at a time prepares a folder: parallel test workers and second checkouts wait for the first.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 500;
/** A holder that has not yet written its number is given this long before its lock counts as abandoned. */
const GRACE_MS = 5_000;

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} folder @returns {Promise<number | undefined>} */
async function holder(folder) {
  const text = await readFile(join(folder, 'pid'), 'utf8').catch(() => '');
  return Number(text) || undefined;
}

/** @param {string} folder @returns {Promise<boolean>} */
async function take(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * @template T
 * @param {string} folder made while the work runs
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait = () => undefined) {
  let waitedMs = 0;
  while (!(await take(folder))) {
    if (waitedMs === 0) onWait();
    const pid = await holder(folder);
    const abandoned = pid ? !isAlive(pid) : waitedMs > GRACE_MS;
    if (abandoned) await rm(folder, { recursive: true, force: true });
    else await sleep(POLL_MS);
    waitedMs += POLL_MS;
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
