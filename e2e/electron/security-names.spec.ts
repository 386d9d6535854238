import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { NamedNetwork, namedNetworkObstacle } from '../support/named-network.ts';
import { Lines } from '../support/lines.ts';
import { expect, test } from './fixture.ts';
import { askNames } from './name-attacks.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ELECTRON = process.env['VINR_ELECTRON'] ?? 'electron';
const ZONE = 'leak.example';

/** Read by Electron before the app: the first page that is there is attacked, and the end of it told. */
const INTRUDER = `
  const { app } = require('electron');
  let found = false;
  app.on('web-contents-created', (_event, contents) => {
    contents.once('did-finish-load', () => {
      if (found) return;
      found = true;
      const told = () => console.log('asked');
      contents.executeJavaScript(${JSON.stringify(`(${askNames.toString()})('${ZONE}')`)}, true).then(told, told);
    });
  });
`;

/** A page as Electron has it by itself. */
const OPEN_APP = `
  const { app, BrowserWindow } = require('electron');
  app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('data:text/html,<title>x</title>'));
`;

/** Ways past each wall that has ever stood alone: requests, hints, and both halves of WebRTC. */
const HEARD = ['fetch', 'hint', 'image', 'stun', 'candidate', 'window'].map((way) => `${way}.${ZONE}`);

let network: NamedNetwork;
let running: ChildProcess | null = null;

const obstacle = namedNetworkObstacle();
test.skip(obstacle !== null, obstacle ?? '');
test.beforeEach(async () => {
  network = await NamedNetwork.open();
});
test.afterEach(async () => {
  if (running !== null) {
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
    running = null;
  }
  await network.close();
});

/** With the intruder in it. Resolves when all is asked. In that network everybody is root, so the sandbox is off. */
async function attack(folder: string, ...app: readonly string[]): Promise<void> {
  const intruder = join(folder, 'intruder.cjs');
  writeFileSync(intruder, INTRUDER);
  const own = `--user-data-dir=${join(folder, 'chromium')}`;
  running = network.start(ELECTRON, ['--no-sandbox', '-r', intruder, ...app, own]);
  const lines = new Lines(running);
  while ((await lines.next()) !== 'asked');
}

test('an open page gets names out by many ways, and is heard', async ({ profile }) => {
  const app = join(profile, 'open.cjs');
  writeFileSync(app, OPEN_APP);
  await attack(profile, app);
  await expect.poll(() => network.names).toEqual(expect.arrayContaining(HEARD));
  await expect.poll(() => network.sent).toBeGreaterThan(0);
});

test('a hostile page of a till looks up no name, and nothing leaves the computer', async ({
  simulator,
  profile,
}) => {
  const till = join(profile, 'till');
  const provision = join(ROOT, 'dist', 'main', 'provision-headless.cjs');
  const order = ['--profile', till, '--simulator', simulator.url];
  expect(spawnSync(process.execPath, [provision, ...order]).status).toBe(0);
  await attack(profile, ROOT, '--profile', till);
  await setTimeout(2_000);
  expect(network.names).toEqual([]);
  expect(network.sent).toBe(0);
});
