// What Linux says of a process and of everything it has started.
import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second, the same on every Linux that Electron runs on. */
const TICKS = 100;

/** @typedef {{ pid: number, parent: number, cpuMs: number }} Process cpuMs: user and system, since it began */

/** @param {string} pid @returns {Promise<Process | null>} null for a process that has just ended */
async function readProcess(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  if (stat === null) return null;
  // The name of a program may hold spaces and brackets: what follows its last bracket has a fixed order.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { pid: Number(pid), parent: Number(fields[1]), cpuMs: (ticks * 1000) / TICKS };
}

/** @param {number} root @returns {Promise<Process[]>} the process itself first */
export async function processTree(root) {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = (await Promise.all(names.map(readProcess))).filter((one) => one !== null);
  const below = (/** @type {number} */ pid) => [
    pid,
    ...all.filter(({ parent }) => parent === pid).flatMap(childOf),
  ];
  const childOf = (/** @type {Process} */ { pid }) => below(pid);
  const tree = new Set(below(root));
  return all
    .filter(({ pid }) => tree.has(pid))
    .toSorted((a, b) => Number(b.pid === root) - Number(a.pid === root));
}

/**
 * Memory as PSS: what several processes share counts once, in equal parts.
 * @param {number} pid @returns {Promise<number>} MiB
 */
export async function pssOf(pid) {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? Number.NaN) / 1024;
}
