import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderFile } from '../support/order.ts';
import type { ReadyLine } from '../support/simulator.ts';
import { expect, test } from './fixture.ts';
import { Till } from './till.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** An order for real money, as an installer would write it: nothing in it says training. */
function liveOrder(folder: string, ready: object): string[] {
  const file = join(folder, 'order.json');
  writeFileSync(file, JSON.stringify({ ...ready, control: undefined }));
  return ['--config', file];
}

/** The same as a folder with a sheet: the second passphrase is wrong. */
function liveFolder(folder: string, { terminals }: ReadyLine): string[] {
  const files = join(folder, 'night');
  const sheet = join(folder, 'night.csv');
  const rows = terminals.map(({ id, host, port, passphrase, clientP12File }, index) => {
    cpSync(clientP12File, join(files, `${id}.p12`), { recursive: true });
    return `${id}.p12,"${index === 1 ? 'not it' : passphrase}",${host},${port}`;
  });
  writeFileSync(sheet, ['file,passphrase,host,port', ...rows].join('\r\n'));
  return ['--folder', files, '--passphrases', sheet, '--ca', terminals[0]!.caFile, '--json'];
}

/** `entry`: the command's own program, or the till's with `provision` as its first word, as it is packaged. */
const program = (
  folder: string,
  order: readonly string[],
  flag: string,
  entry = ['dist/main/provision.cjs'],
): string[] => [
  process.env['VINR_ELECTRON'] ?? 'electron',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  flag,
  ...entry,
  `--user-data-dir=${join(folder, 'chromium')}`,
  '--profile',
  join(folder, 'till'),
  ...order,
];

test('the packaged till takes the same command: vinr-pos provision', ({ simulator, profile }) => {
  const order = ['--simulator', simulator.url];
  const [electron = '', ...args] = program(profile, order, '--password-store=basic', ['.', 'provision']);
  const { status, stdout } = spawnSync(electron, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain(simulator.terminalId);
  expect(readdirSync(join(profile, 'till'))).toEqual(expect.arrayContaining(['settings.json', 'vault']));
});

test('and knows the way back of a till: vinr-pos backup', ({ profile }) => {
  const [electron = '', ...args] = program(profile, ['check'], '--password-store=basic', ['.', 'backup']);
  const { status, stderr } = spawnSync(electron, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(`There is no till in ${join(profile, 'till')}`);
});

test('and goes back to the certificate before: vinr-pos provision --roll-back', async ({
  simulator,
  profile,
}) => {
  const [terminal] = simulator.ready.terminals;
  const { clientP12File, passphrase } = await simulator.certificate('valid');
  const changed = orderFile(profile, simulator, () => ({
    terminals: [{ ...terminal, clientP12File, passphrase }],
  }));
  const run = (...order: string[]) => {
    const entry = ['.', 'provision'];
    const [electron = '', ...args] = program(profile, order, '--password-store=basic', entry);
    return spawnSync(electron, args, { cwd: ROOT, encoding: 'utf8' });
  };
  expect(run('--simulator', simulator.url).status).toBe(0);
  expect(run(...changed).status).toBe(0);
  const { status, stdout } = run('--roll-back', simulator.terminalId, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ terminal: { id: simulator.terminalId }, proof: 'accepted' });
  expect(status).toBe(0);
});

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

/** Runs a command where a keyring is unlocked. */
function inKeyring(profile: string, command: readonly string[]) {
  const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter((name) => !isInstalled(name));
  test.skip(missing.length > 0, `needs ${missing.join(' and ')} (apt-get install dbus gnome-keyring)`);
  const run = join(profile, 'run');
  mkdirSync(run, { mode: 0o700 });
  const script = `printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"`;
  return spawnSync('dbus-run-session', ['--', 'bash', '-c', script, 'bash', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, HOME: profile, XDG_RUNTIME_DIR: run },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function expectSealedBySystem(profile: string, count: number): void {
  const vault = join(profile, 'till', 'vault');
  const kept = readdirSync(vault).map((file) => readFileSync(join(vault, file), 'utf8'));
  expect(kept).toHaveLength(count);
  for (const text of kept) {
    const { sealed } = JSON.parse(text) as { sealed: string };
    // Chromium's mark for "encrypted with a key from the keyring".
    expect(Buffer.from(sealed, 'base64').subarray(0, 3).toString()).toBe('v11');
  }
}

test('with a keyring the keys are sealed by the operating system', ({ simulator, profile }) => {
  const order = liveOrder(profile, simulator.ready);
  const { status, stdout } = inKeyring(profile, program(profile, order, '--password-store=gnome-libsecret'));
  expect(status).toBe(0);
  expect(stdout).toContain('sealed by the operating system');
  // Two terminals, the cloud's key, and the key that signs exported journals.
  expectSealedBySystem(profile, 4);
});

test('a keyring that is gone: the till opens all the same, takes cash, says so, and touches nothing', async ({
  simulator,
  profile,
}) => {
  const order = liveOrder(profile, simulator.ready);
  inKeyring(profile, program(profile, order, '--password-store=gnome-libsecret'));
  const till = await Till.open(join(profile, 'till'), '--password-store=basic');
  await expect(till.page.locator('[data-lost-keys="storeUnavailable"]')).toContainText('Take cash');
  await till.sellCoffee();
  await till.otherWays();
  await till.button(/^Exact cash 3\.78/).click();
  await expect(till.screen('done')).toBeVisible();
  await till.exit();
  expectSealedBySystem(profile, 4);
});

test('a folder with one bad file: the good one is sealed, the bad one named', ({ simulator, profile }) => {
  const order = liveFolder(profile, simulator.ready);
  const { status, stdout } = inKeyring(profile, program(profile, order, '--password-store=gnome-libsecret'));
  expect(JSON.parse(stdout)).toMatchObject({
    written: true,
    keyStore: 'os',
    files: [
      { ok: true, code: 'new', terminal: { id: simulator.ready.terminals[0]!.id } },
      { ok: false, code: 'badPassphrase', line: 3 },
    ],
  });
  expect(status).toBe(1);
  expectSealedBySystem(profile, 1);
});
