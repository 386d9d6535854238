// Two network namespaces of our own, joined by a wire of a known length: a shop's LAN where the kernel has no `netem`.
// Each end is a TUN device that socat holds here and that was moved into its place; between them is relay.mjs.
import { execFile, fork, spawn } from 'node:child_process';
import dgram from 'node:dgram';
import { once } from 'node:events';
import { access, constants, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { end } from '../../scripts/setup/lifetime.mjs';

const run = promisify(execFile);

/** `IFF_UP` of the kernel's interface flags. */
const INTERFACE_UP = 1;

const ADDRESS = { near: '10.77.0.1', far: '10.77.0.2' };

/**
 * @typedef {object} Place where a process can be started
 * @property {string} address by which the other place knows it
 * @property {(program: string) => import('node:child_process').ChildProcess} fork a module of this project
 */

/** @returns {Promise<string | null>} why there can be no such network here */
export async function obstacle() {
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  for (const [tool, args] of [
    ['socat', ['-V']],
    ['ip', ['-V']],
    ['nsenter', ['-V']],
  ])
    if (!(await run(tool, args).then(...BOTH))) return `${tool} is not installed`;
  const tun = access('/dev/net/tun', constants.R_OK | constants.W_OK);
  return (await tun.then(...BOTH)) ? null : 'there is no /dev/net/tun';
}

const BOTH = /** @type {const} */ ([() => true, () => false]);

/** Both ends on this machine's own loopback. @type {{ near: Place, far: Place }} */
export const loopback = {
  near: { address: '127.0.0.1', fork: (program) => fork(inRoot(program)) },
  far: { address: '127.0.0.1', fork: (program) => fork(inRoot(program)) },
};

/**
 * @template T
 * @param {number} oneWayMs @param {(places: { near: Place, far: Place }) => Promise<T>} work @returns {Promise<T>}
 */
export async function withTwoPlaces(oneWayMs, work) {
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  try {
    const ports = { near: await freePort(), far: await freePort() };
    const relay = fork(inRoot('bench/network/relay.mjs'));
    undo.push(() => end(relay));
    relay.send({ oneWayMs, ...ports });
    const [relayed] = await once(relay, 'message');
    const near = await place('near', ports.near, relayed.near, undo);
    const far = await place('far', ports.far, relayed.far, undo);
    return await work({ near, far });
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}

/**
 * @param {'near' | 'far'} which @param {number} port of socat @param {number} relay @param {(() => Promise<unknown>)[]} undo
 * @returns {Promise<Place>}
 */
async function place(which, port, relay, undo) {
  const [namespace, device] = [`vinr-${which}-${process.pid}`, `v${which}${process.pid}`];
  await run('ip', ['netns', 'add', namespace]);
  undo.push(() => run('ip', ['netns', 'delete', namespace]));
  const wire = `UDP4:127.0.0.1:${relay},bind=127.0.0.1:${port}`;
  const socat = spawn('socat', [`TUN,tun-name=${device},iff-no-pi,iff-up`, wire], { stdio: 'inherit' });
  undo.push(() => end(socat));
  await standing(device);
  await run('ip', ['link', 'set', device, 'netns', namespace]);
  const inside = (/** @type {string[]} */ ...args) => run('ip', ['-n', namespace, ...args]);
  await inside('address', 'add', `${ADDRESS[which]}/30`, 'dev', device);
  await inside('link', 'set', device, 'up');
  await inside('link', 'set', 'lo', 'up');
  return {
    address: ADDRESS[which],
    fork: (program) =>
      fork(inRoot(program), {
        execPath: 'nsenter',
        execArgv: [`--net=/run/netns/${namespace}`, process.execPath],
      }),
  };
}

/** Setting a device up is the last that socat does to it: before that it must not be taken away. @param {string} device */
async function standing(device) {
  for (let tries = 0; tries < 100; tries += 1) {
    const flags = await readFile(`/sys/class/net/${device}/flags`, 'utf8').catch(() => '0');
    if ((Number(flags) & INTERFACE_UP) !== 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`socat has not made ${device}`);
}

/** @returns {Promise<number>} a UDP port that nobody had a moment ago */
async function freePort() {
  const socket = dgram.createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(() => resolve(undefined)));
  return port;
}
