import type { ChildProcess } from 'node:child_process';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Lines } from './lines.ts';
import type { ReadyLine } from './simulator.ts';

const PROGRAMS = join(import.meta.dirname, '..', '..', 'dist');

/** Loopback that can multicast; the shop's LAN with nobody else on it; a guest network that swallows everything. */
const STEPS = `
ip link set lo up multicast on
ip route add 224.0.0.0/4 dev lo
ip link add shop type veth peer name switch
ip addr add 192.168.10.2/24 dev shop
ip link add guest type ifb
ip addr add 192.168.20.2/24 dev guest
for link in shop switch guest; do ip link set $link up; done
echo ready
exec sleep 3600
`;

/** Why there can be none on this machine; null when there can. */
export function isolationObstacle(): string | null {
  const tried = spawnSync('unshare', ['-rnm', 'sh', '-ec', STEPS.replace('exec sleep 3600', '')], {
    stdio: 'ignore',
  });
  return tried.status === 0 ? null : 'this system allows no network namespace';
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A network of its own, so that mDNS hears nobody but the simulator inside, with one on it. */
export class IsolatedNetwork {
  readonly ready: ReadyLine;
  readonly #holder: ChildProcess;
  readonly #simulator: ChildProcess;

  private constructor(holder: ChildProcess, simulator: ChildProcess, ready: ReadyLine) {
    this.#holder = holder;
    this.#simulator = simulator;
    this.ready = ready;
  }

  static async withSimulator(...options: string[]): Promise<IsolatedNetwork> {
    const holder = spawn('unshare', ['-rnm', 'sh', '-ec', STEPS], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Lines(holder).next();
    const program = join(PROGRAMS, 'simulator', 'cli.cjs');
    const [command, args] = inside(holder, [program, '--json', ...options]);
    const simulator = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ready = JSON.parse(await new Lines(simulator).next()) as ReadyLine;
    return new IsolatedNetwork(holder, simulator, ready);
  }

  /** Runs one of the built programs of `main` in here; `input` is all that it hears. */
  run(program: string, args: readonly string[], input = ''): Promise<Ended> {
    const [command, all] = inside(this.#holder, [join(PROGRAMS, 'main', program), ...args]);
    return ended(command, all, input);
  }

  /** The same, with the profile on a disk of its own that has so much room in all. Nobody else sees that disk. */
  runOnSmallDisk(
    profile: string,
    mebibytes: number,
    program: string,
    args: readonly string[],
  ): Promise<Ended> {
    const enter = ['-t', String(this.#holder.pid), '-U', '-n', '-m', '--preserve-credentials'];
    const shell = ['unshare', '-m', 'sh', '-ec', SMALL_DISK, 'sh', profile, `size=${String(mebibytes)}m`];
    const node = [process.execPath, join(PROGRAMS, 'main', program), ...args];
    return ended('nsenter', [...enter, ...shell, ...node]);
  }

  /** Starts a script that prints one line when it is ready. The caller ends it. */
  async start(
    script: string,
    ...args: string[]
  ): Promise<{ readonly child: ChildProcess; readonly line: string }> {
    const [command, all] = inside(this.#holder, ['-e', script, ...args]);
    const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'inherit'] });
    return { child, line: await new Lines(child).next() };
  }

  /** A request to the simulator's control interface. */
  async control(method: string, path: string, body: object = {}): Promise<unknown> {
    const script = `
      const [url, method, body] = process.argv.slice(1);
      const headers = { 'content-type': 'application/json' };
      fetch(url, { method, headers, body: method === 'GET' ? undefined : body })
        .then(async (answer) => { console.log(await answer.text()); process.exitCode = answer.ok ? 0 : 1; });`;
    const text = JSON.stringify(body);
    const [command, args] = inside(this.#holder, ['-e', script, this.ready.control.url + path, method, text]);
    const { stdout } = await promisify(execFile)(command, args);
    return JSON.parse(stdout) as unknown;
  }

  async stop(): Promise<void> {
    for (const child of [this.#simulator, this.#holder]) {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  }
}

/** A copy of the profile on a file system in memory, in its place. */
const SMALL_DISK = `
mkdir "$1.disk"
mount -t tmpfs -o "$2" none "$1.disk"
cp -r "$1/." "$1.disk"
mount --bind "$1.disk" "$1"
shift 2
exec "$@"
`;

function ended(command: string, args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(command, args, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

function inside(holder: ChildProcess, args: readonly string[]): readonly [string, readonly string[]] {
  const enter = ['-t', String(holder.pid), '-U', '-n', '--preserve-credentials'];
  return ['nsenter', [...enter, process.execPath, ...args]];
}
