import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAEMON = '/usr/sbin/avahi-daemon';

/** Why Debian's avahi cannot be had here; null when it can. */
export function avahiObstacle(): string | null {
  if (!existsSync(DAEMON)) return 'avahi-daemon is not installed';
  const isolated = spawnSync('unshare', ['-rnm', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' });
  return isolated.status === 0 ? null : 'this system allows no network namespace';
}

export interface Published {
  readonly name: string;
  readonly port: number;
  readonly txt: Readonly<Record<string, string>>;
}

/** Runs a script in a network of its own, in which avahi publishes one service, and gives what the script printed. */
export function besideAvahi(service: Published, script: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-avahi-'));
  try {
    writeFiles(folder, service, script);
    const inside = ['-rnm', 'sh', '-ec', STEPS, 'sh', folder, process.execPath, ...args];
    return execFileSync('unshare', inside, { encoding: 'utf8', timeout: 30_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Inside, only root exists, so avahi's own user is another name for it. */
const STEPS = `
folder=$1; shift
ip link set lo up multicast on
ip route add 224.0.0.0/4 dev lo
for file in passwd group; do mount --bind "$folder/$file" /etc/$file; done
mount --bind "$folder/services" /etc/avahi/services
mount -t tmpfs none /run
${DAEMON} -f "$folder/avahi.conf" --no-drop-root --no-chroot --no-rlimits --no-proc-title 2> "$folder/log" &
daemon=$!
trap 'kill $daemon' EXIT
for try in $(seq 100); do grep -q 'successfully established' "$folder/log" && break; sleep 0.1; done
node=$1; shift
"$node" "$folder/script.mjs" "$@"
`;

function writeFiles(folder: string, { name, port, txt }: Published, script: string): void {
  const records = Object.entries(txt).map(([key, value]) => `<txt-record>${key}=${value}</txt-record>`);
  const service = `<service><type>_vinr-terminal._tcp</type><port>${port}</port>${records.join('')}</service>`;
  mkdirSync(join(folder, 'services'));
  writeFileSync(
    join(folder, 'services', 'terminal.service'),
    `<?xml version="1.0" standalone="no"?>\n<service-group><name>${name}</name>${service}</service-group>\n`,
  );
  writeFileSync(join(folder, 'avahi.conf'), '[server]\nenable-dbus=no\n[publish]\npublish-workstation=no\n');
  const users = readFileSync('/etc/passwd', 'utf8').replace(/^avahi:x:\d+:\d+/m, 'avahi:x:0:0');
  writeFileSync(join(folder, 'passwd'), users);
  const groups = readFileSync('/etc/group', 'utf8').replace(/^avahi:x:\d+/m, 'avahi:x:0');
  writeFileSync(join(folder, 'group'), groups);
  writeFileSync(join(folder, 'script.mjs'), script);
}
