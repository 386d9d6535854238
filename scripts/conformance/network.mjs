// A network of our own, in which VINR's names and the papers' addresses are this machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CLOUD_NAMES = ['api.vinr.com', 'sandbox.api.vinr.com'];
export const STATIC_HOSTS = ['192.168.10.51', '192.168.10.52', '192.168.10.53'];
export const PLAIN_HOST = '192.168.1.42';

/** @returns {boolean} whether this system lets us have such a network */
export const canIsolate = () =>
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rnm', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' }).status === 0;

/**
 * Runs a script of ours inside. No packet leaves: the network has nothing but loopback.
 * @param {string[]} args of node @returns {Promise<number>} exit code
 */
export async function inOwnNetwork(args) {
  const folder = await mkdtemp(join(tmpdir(), 'vinr-conformance-'));
  const hosts = join(folder, 'hosts');
  await writeFile(hosts, `127.0.0.1 localhost ${CLOUD_NAMES.join(' ')}\n`);
  const steps = [
    'ip link set lo up multicast on',
    ...[...STATIC_HOSTS, PLAIN_HOST].map((address) => `ip addr add ${address}/32 dev lo`),
    'ip route add 224.0.0.0/4 dev lo',
    `mount --bind '${hosts}' /etc/hosts`,
    'exec "$@"',
  ];
  try {
    const inside = ['-rnm', 'sh', '-ec', steps.join('\n'), 'sh', process.execPath, ...args];
    const child = spawn('unshare', inside, { stdio: 'inherit' });
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
