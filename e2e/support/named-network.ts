import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Loopback, and one way out to a host that takes everything as its own, and counts it. The resolver is a server of ours, on this network alone.
 */
const STEPS = `
ip link set lo up
mount -t tmpfs none /mnt
touch /mnt/far
unshare --net=/mnt/far true
ip link add wire type veth peer name far
for link in wire far; do ip link set $link addrgenmode none; done
ip link set far netns /mnt/far
nsenter --net=/mnt/far sh -ec 'ip link set lo up; ip link set far up; ip route add local 0.0.0.0/0 dev lo; ip addr add 192.0.2.1/24 dev far'
ip addr add 192.0.2.2/24 dev wire
ip link set wire up
ip route add default via 192.0.2.1
echo 'nameserver 127.0.0.1' > /mnt/resolv.conf
echo 'hosts: files dns' > /mnt/nsswitch.conf
for file in resolv.conf nsswitch.conf; do mount --bind /mnt/$file $(readlink -f /etc/$file); done
`;

/** Writes down every name that it is asked for, and says of each that it is the host at the end of the wire. */
const NAME_SERVER = `
  const socket = require('node:dgram').createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const labels = [];
    let at = 12;
    for (; query[at] > 0; at += query[at] + 1) labels.push(query.toString('latin1', at + 1, at + 1 + query[at]));
    const wantsAddress = query.readUInt16BE(at + 1) === 1;
    const question = query.subarray(12, at + 5);
    const header = Buffer.from([query[0], query[1], 0x81, 0x80, 0, 1, 0, wantsAddress ? 1 : 0, 0, 0, 0, 0]);
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 192, 0, 2, 1]);
    console.log(labels.join('.').toLowerCase());
    socket.send(Buffer.concat([header, question, ...(wantsAddress ? [answer] : [])]), port, address);
  });
  socket.bind(53, '127.0.0.1', () => console.log(''));
`;

const UNSHARE = ['-rnm', 'sh', '-ec'];

/** Why there can be none on this machine; null when there can. */
export function namedNetworkObstacle(): string | null {
  const { status } = spawnSync('unshare', [...UNSHARE, STEPS], { stdio: 'ignore' });
  return status === 0 ? null : 'this system allows no network with a resolver of its own';
}

/** A network of its own, with a count of all that its programs look up and send. */
export class NamedNetwork {
  readonly #server: ChildProcess;
  readonly #names = new Set<string>();

  private constructor(server: ChildProcess) {
    this.#server = server;
  }

  static async open(): Promise<NamedNetwork> {
    const steps = `${STEPS}\nexec "$0" -e "$1"`;
    const server = spawn('unshare', [...UNSHARE, steps, process.execPath, NAME_SERVER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const network = new NamedNetwork(server);
    const lines = createInterface({ input: server.stdout });
    lines.on('line', (name) => network.#names.add(name));
    await once(lines, 'line');
    network.#names.delete('');
    return network;
  }

  /** Every name that somebody here has asked for. */
  get names(): readonly string[] {
    return [...this.#names].sort();
  }

  /** How many packets the far host took, whoever they were for; those for groups, by which a till asks for terminals, it does not. */
  get sent(): number {
    const far = ['nsenter', '--net=/mnt/far', 'grep', '^Ip: ', '/proc/net/snmp'];
    const table = execFileSync('nsenter', [...this.#inside(), ...far]).toString();
    const [names = [], counts = []] = table.split('\n').map((line) => line.split(' '));
    return Number(counts[names.indexOf('InDelivers')]);
  }

  start(program: string, args: readonly string[]): ChildProcess {
    return spawn('nsenter', [...this.#inside(), program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  }

  async close(): Promise<void> {
    const gone = once(this.#server, 'exit');
    this.#server.kill('SIGKILL');
    await gone;
  }

  #inside(): readonly string[] {
    return ['-t', String(this.#server.pid), '-U', '-n', '-m', '--preserve-credentials'];
  }
}
