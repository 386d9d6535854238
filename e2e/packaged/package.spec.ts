import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '../electron/fixture.ts';
import { newProfile } from '../electron/till.ts';

const ROOT_FLAG = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

test('what runs is the package: its archive, its libraries, no development', async ({ till }) => {
  const found = await till.app.evaluate(({ app }) => ({
    packaged: app.isPackaged,
    path: app.getAppPath(),
    version: app.getVersion(),
  }));
  expect(found.packaged).toBe(true);
  expect(found.path).toMatch(/resources[/\\]app\.asar$/);
  expect(found.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a card payment over the shop’s network, from the basket to the receipt', async ({
  till,
  simulator,
}) => {
  await till.sellVoucher();
  await simulator.present('approved');
  await till.chargeCard();
  await expect(till.screen('done')).toBeVisible();
  await expect(till.page.getByTestId('receipt')).toContainText('50.00');
  expect(await simulator.charges()).toEqual([5000]);
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said };
}

test('the packaged program provisions a till as a command', async ({ simulator }) => {
  const { folder, remove } = newProfile();
  const profile = join(folder, 'till');
  const own = `--user-data-dir=${join(folder, 'chromium')}`;
  const command = [...ROOT_FLAG, 'provision', own, '--profile', profile, '--simulator', simulator.url];
  const { code, said } = await run(process.env['VINR_ELECTRON'] ?? '', command);
  expect(said).toContain('Counter');
  expect(code).toBe(0);
  expect(existsSync(join(profile, 'settings.json'))).toBe(true);
  expect(readdirSync(profile)).toContain('vault');
  await remove();
});

/** What a program started with every key to its inside lets in. */
async function doorsOf(program: string): Promise<readonly string[]> {
  const { folder, remove } = newProfile();
  const own = `--user-data-dir=${join(folder, 'chromium')}`;
  const keys = ['--inspect=0', '--remote-debugging-port=0'];
  const child = spawn(program, [...ROOT_FLAG, ...keys, own, '--profile', join(folder, 'till')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nowhere/to-be-found.cjs' },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  // It has come up as itself: a window keeps things here, and Node would not.
  const hasComeUp = () => existsSync(join(folder, 'chromium', 'Local Storage'));
  await expect.poll(hasComeUp, { timeout: 20_000 }).toBe(true);
  await setTimeout(1_000);
  expect(child.exitCode).toBeNull();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await remove();
  return ['Debugger listening', 'DevTools listening'].filter((door) => said.includes(door));
}

test('what is shipped cannot be looked into, even with every key; the package for tests can', async () => {
  expect(await doorsOf(process.env['VINR_SHIPPING'] ?? '')).toEqual([]);
  expect(await doorsOf(process.env['VINR_ELECTRON'] ?? '')).toEqual([
    'Debugger listening',
    'DevTools listening',
  ]);
});
