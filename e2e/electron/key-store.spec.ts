import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** An order for real money, as an installer would write it: nothing in it says training. */
function liveOrder(folder: string, ready: object): string {
  const file = join(folder, 'order.json');
  writeFileSync(file, JSON.stringify({ ...ready, control: undefined }));
  return file;
}

const program = (folder: string, order: string, ...flags: string[]): string[] => [
  process.env['VINR_ELECTRON'] ?? 'electron',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...flags,
  'dist/main/provision.cjs',
  `--user-data-dir=${join(folder, 'chromium')}`,
  '--profile',
  join(folder, 'till'),
  '--config',
  order,
];

function isInstalled(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

test('without a keyring a till for real money is not provisioned, and told how to be', ({
  simulator,
  profile,
}) => {
  const [electron = '', ...args] = program(
    profile,
    liveOrder(profile, simulator.ready),
    '--password-store=basic',
  );
  const { status, stderr } = spawnSync(electron, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('This computer offers no key store that protects keys');
  expect(readdirSync(join(profile, 'till'))).toEqual([]);
});

test('with a keyring the keys are sealed by the operating system', ({ simulator, profile }) => {
  const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter((name) => !isInstalled(name));
  test.skip(missing.length > 0, `needs ${missing.join(' and ')} (apt-get install dbus gnome-keyring)`);
  const run = join(profile, 'run');
  mkdirSync(run, { mode: 0o700 });
  const command = program(profile, liveOrder(profile, simulator.ready), '--password-store=gnome-libsecret');
  const script = `printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"`;
  const said = execFileSync('dbus-run-session', ['--', 'bash', '-c', script, 'bash', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HOME: profile, XDG_RUNTIME_DIR: run },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(said).toContain('sealed by the operating system');
  const vault = join(profile, 'till', 'vault');
  const kept = readdirSync(vault).map((file) => readFileSync(join(vault, file), 'utf8'));
  // Two terminals, the cloud's key, and the key that signs exported journals.
  expect(kept).toHaveLength(4);
  for (const text of kept) {
    const { sealed } = JSON.parse(text) as { sealed: string };
    // Chromium's mark for "encrypted with a key from the keyring".
    expect(Buffer.from(sealed, 'base64').subarray(0, 3).toString()).toBe('v11');
  }
});
